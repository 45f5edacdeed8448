package org.runningrecord.command.lifeevent;

import static org.runningrecord.command.form.Condition.is;

import org.runningrecord.command.form.Form;
import org.runningrecord.command.form.Values;
import org.runningrecord.command.template.Template;
import org.runningrecord.events.StoryEvent.LifeEventRecorded;
import org.runningrecord.events.content.LifeEvent;
import org.runningrecord.events.content.LifeEvent.Type;

/** An event of the child's life: what, when, who, and where it is known from. */
public final class LifeEventTemplate extends Template<LifeEvent> {

    private static final Form<LifeEvent> FORM = Form.of(LifeEvent.class)
            .asks("headline", "Give a headline")
            .asks("type", "Say what kind of event this is")
            .asks("start", "Say when it happened, as closely as it is known")
            .may("end", "Until when, where it lasted")
            .asks("what", "Say what happened")
            .may("people", "Who had to do with it")
            .asksWhere(is("type", Type.LEGAL_STATUS), "section", "Give the section of the Act")
            .asks("toldIn", "Say where this is known from")
            .may("document", "The entry that references the document", Values.entry("document", "imported-fact"))
            .holds(
                    "/circumstances/source",
                    "Name the agency or the person that told it",
                    (event, on) -> event.toldIn() != LifeEvent.ToldIn.AGENCY
                                    && event.toldIn() != LifeEvent.ToldIn.FAMILY_ACCOUNT
                            || event.circumstances().source() != null);

    public LifeEventTemplate() {
        super(
                new Door(
                        "/life-events",
                        "Record something that happened in the child's life",
                        "Audit tips, Assessment and Family Support and Protection (impact and significant events chronologies)"),
                LifeEvent.class,
                FORM,
                RecordLifeEvent.class,
                RecordLifeEvent::new,
                LifeEventRecorded::new);
    }
}
