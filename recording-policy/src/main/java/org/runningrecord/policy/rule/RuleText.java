package org.runningrecord.policy.rule;

/**
 * A recording rule as a practitioner reads it.
 *
 * @param id as {@code Timeliness} names it
 * @param sentence what the rule asks, in plain words
 * @param document the rule comes from
 * @param section of that document
 */
public record RuleText(String id, String sentence, String document, String section) {

    /** Document and section in one line. */
    public String source() {
        return document + ", " + section;
    }
}
