package org.runningrecord.events.value;

import java.util.List;

/**
 * What an auditor found in a record (Quality assurance guidance; audit tips).
 *
 * @param findings one for each question
 * @param overall the judgement as a whole
 * @param judgement in words
 * @param actions what is to be done, by whom and by when
 */
public record AuditFindings(List<Finding> findings, Met overall, Narrative judgement, List<AgreedAction> actions) {

    /** How far something is as it should be. */
    public enum Met {
        MET,
        PARTLY,
        NOT_MET,
        NOT_APPLICABLE
    }

    /**
     * The answer to a question.
     *
     * @param criterion the id of the question
     * @param sentence what shows it
     * @param entries that show it; empty where none does, or the question does not apply
     */
    public record Finding(String criterion, Met met, String sentence, List<EntryId> entries) {

        public Finding {
            entries = entries == null ? List.of() : List.copyOf(entries);
        }
    }

    public AuditFindings {
        actions = actions == null ? List.of() : List.copyOf(actions);
    }
}
