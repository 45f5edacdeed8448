package org.runningrecord.command.situationnote;

import org.runningrecord.command.form.Form;
import org.runningrecord.command.template.Template;
import org.runningrecord.events.AnalysisEvent.SituationNoteRecorded;
import org.runningrecord.events.content.SituationNote;

/** A situation, a person's words and the intervention. */
public final class SituationNoteTemplate extends Template<SituationNote> {

    private static final Form<SituationNote> FORM = Form.of(SituationNote.class)
            .asks("headline", "Give a headline")
            .asks("noted", "Say when this was")
            .asks("situation", "Sum the situation up")
            .asks("whose", "Say whose words these are")
            .asks("words", "Give the person's words")
            .asks("intervention", "Say what the intervention was, or will be");

    public SituationNoteTemplate() {
        super(
                new Door(
                        "/situation-notes",
                        "Record a situation, a person's words and the intervention",
                        "Friend not foe, paragraph 55"),
                SituationNote.class,
                FORM,
                RecordSituationNote.class,
                RecordSituationNote::new,
                SituationNoteRecorded::new);
    }
}
