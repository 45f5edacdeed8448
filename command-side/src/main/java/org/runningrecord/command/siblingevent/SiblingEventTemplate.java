package org.runningrecord.command.siblingevent;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.runningrecord.command.decision.DecisionContext;
import org.runningrecord.command.form.Examination;
import org.runningrecord.command.form.Form;
import org.runningrecord.command.state.CaseState;
import org.runningrecord.command.template.Template;
import org.runningrecord.events.RecordEvent;
import org.runningrecord.events.SiblingLinkEvent.SiblingEventLinked;
import org.runningrecord.events.SiblingTraceEvent.EntryLinkedToSibling;
import org.runningrecord.events.content.SiblingEvent;
import org.runningrecord.events.value.EntryId;

/** An event on a sibling's record that touches this child too: linked, with who and why. */
public final class SiblingEventTemplate extends Template<SiblingEvent> {

    private static final Form<SiblingEvent> FORM = Form.of(SiblingEvent.class)
            .asks("headline", "Give a headline")
            .asks("of", "Name the entry on the sibling's record")
            .asks("when", "Say when it happened")
            .asks("found", "Say when it was found to touch this child")
            .asks("touches", "Say what it means for this child")
            .asks("why", "Say why you link it");

    public SiblingEventTemplate() {
        super(
                new Door(
                        "/sibling-events/{of}",
                        "Link an event on a sibling's record that touches this child too",
                        "Audit tips, Family Support and Protection"),
                SiblingEvent.class,
                FORM,
                RecordSiblingEvent.class,
                RecordSiblingEvent::new,
                SiblingEventLinked::new);
    }

    @Override
    protected void onFile(SiblingEvent content, Examination on, DecisionContext context) {
        if (content.of() != null && content.of().record().equals(on.addressed())) {
            on.fault("/of", "Name an entry on the record of a sibling; this one is on the same record");
        }
    }

    /** The sibling's record keeps who linked it. Why stands here alone: it may tell of this child. */
    @Override
    protected @Nullable RecordEvent trace(SiblingEvent content, CaseState state, DecisionContext context) {
        if (!content.of().record().equals(state.record())) {
            return null;
        }
        EntryId here = context.entries().entrySet().stream()
                .filter(record -> !record.getKey().equals(state.record()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow();
        return new EntryLinkedToSibling(content.of(), context.recorded(), here);
    }
}
