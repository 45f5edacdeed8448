package org.runningrecord.command.viewchange;

import java.util.List;
import org.runningrecord.command.form.Form;
import org.runningrecord.command.template.Template;
import org.runningrecord.events.OutcomeEvent.OutcomeViewChanged;
import org.runningrecord.events.content.ViewChange;

/** That a person sees an outcome differently now: before, now, and why. */
public final class ViewChangeTemplate extends Template<ViewChange> {

    private static final Form<ViewChange> FORM = Form.of(ViewChange.class)
            .asks("about", "The outcome")
            .asks("headline", "Give a headline")
            .asks("told", "Say when the person said so")
            .asks("before", "Say how they saw it before")
            .asks("now", "Say how they see it now")
            .asks("words", "Give the words in which they said it")
            .asks("whatMatters", "Say what matters to them now, and what they hope for")
            .asks("why", "Say what led to it");

    public ViewChangeTemplate() {
        super(
                new Door(
                        "/entries/{about}/view-changes",
                        "Record that the person sees an outcome differently now",
                        "Friend not foe, paragraph 26"),
                ViewChange.class,
                FORM,
                RecordViewChange.class,
                RecordViewChange::new,
                OutcomeViewChanged::new);
    }

    @Override
    public List<String> aboutKinds() {
        return List.of("outcome");
    }
}
