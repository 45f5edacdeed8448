package org.runningrecord.events.value;

/**
 * That a caseload was discussed with the Director.
 *
 * @param discussed when
 * @param by who discussed it with the Director
 * @param result what came of it
 */
public record CaseloadDiscussion(When discussed, String by, Narrative result) {}
