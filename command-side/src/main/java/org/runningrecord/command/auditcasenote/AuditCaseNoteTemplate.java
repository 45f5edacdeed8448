package org.runningrecord.command.auditcasenote;

import org.runningrecord.command.form.Form;
import org.runningrecord.command.template.Template;
import org.runningrecord.events.AuditNoteEvent.AuditCaseNoteRecorded;
import org.runningrecord.events.content.AuditCaseNote;
import org.runningrecord.events.value.Narrative;

/** A note that a record was audited: brief, and about the record. */
public final class AuditCaseNoteTemplate extends Template<AuditCaseNote> {

    private static final int BRIEF = 2_000;

    private static final Form<AuditCaseNote> FORM = Form.of(AuditCaseNote.class)
            .asks("headline", "Give a headline")
            .asks("audited", "Say when it was audited")
            .asks("auditor", "Say who audited it")
            .asks("occasion", "Say why this record was looked at")
            .asks("note", "Say in short what was found about the record")
            .may("decided", "Recommendations and decisions on future actions and the plan")
            .holds(
                    "/note",
                    "Keep it brief: at most " + BRIEF + " characters",
                    (note, on) -> note.note() == null || length(note.note()) <= BRIEF);

    public AuditCaseNoteTemplate() {
        super(
                new Door(
                        "/audit-case-notes",
                        "Note that the record was audited",
                        "Quality assurance guidance (audit case note)"),
                AuditCaseNote.class,
                FORM,
                RecordAuditCaseNote.class,
                RecordAuditCaseNote::new,
                AuditCaseNoteRecorded::new);
    }

    private static int length(Narrative note) {
        return note.segments().stream()
                .mapToInt(segment -> segment.text() == null ? 0 : segment.text().length())
                .sum();
    }
}
