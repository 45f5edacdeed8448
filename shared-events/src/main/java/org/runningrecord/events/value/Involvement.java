package org.runningrecord.events.value;

/**
 * That somebody has to do with a child's record who is not of the team that holds it.
 *
 * @param person who it is
 * @param as what they are there for
 * @param reason why they are brought in
 */
public record Involvement(Practitioner person, As as, Narrative reason) {

    /** What somebody is there for. */
    public enum As {
        CO_WORKER,
        REVIEWING_OFFICER,
        LEGAL
    }
}
