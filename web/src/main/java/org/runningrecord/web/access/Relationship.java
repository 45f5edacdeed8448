package org.runningrecord.web.access;

/** What gives somebody the right to open a record, the closest first. */
public enum Relationship {
    /** The record is about them. */
    OWN,
    /** They work with the child. */
    HOLDS,
    /** They share in the work with the child. */
    CO_WORKS,
    /** They supervise the work with the child. */
    SUPERVISES,
    /** They review the child's plans. */
    REVIEWS,
    /** They act for the authority before the court. */
    ADVISES,
    /** The record was drawn for an audit. */
    AUDITS,
    /** Their team works with the child, or they manage the team that did last. */
    TEAM,
    /** They opened the record, and nobody holds the case yet. */
    OPENED,
    /** They were named as somebody who may open a restricted record. */
    NAMED,
    /** Their office answers for every child. */
    OFFICE,
    /** They took access in an emergency. */
    EMERGENCY
}
