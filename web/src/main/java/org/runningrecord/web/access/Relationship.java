package org.runningrecord.web.access;

import org.runningrecord.events.value.Kebab;

/** What gives somebody the right to open a record, the closest first. */
public enum Relationship {
    /** The record is about them. */
    OWN("It is their own file"),
    HOLDS("They work with the child"),
    CO_WORKS("They share in the work with the child"),
    SUPERVISES("They supervise the work with the child"),
    REVIEWS("They review the child's plans"),
    ADVISES("They act for the authority before the court"),
    AUDITS("The file was drawn for an audit"),
    TEAM("Their team works with the child"),
    OPENED("They opened the file"),
    NAMED("They were named as somebody who may read it"),
    /** By an office that answers for every child. */
    OFFICE("Their office answers for every child"),
    EMERGENCY("They said that it was an emergency");

    private final String words;

    Relationship(String words) {
        this.words = words;
    }

    /** As a young person is told of it. */
    public String words() {
        return words;
    }

    public String word() {
        return Kebab.of(this);
    }
}
