package org.runningrecord.command.act;

import org.runningrecord.command.form.Form;
import org.runningrecord.events.value.Narrative;

/** Why something is done, where nothing else is asked. */
public record Reason(Narrative reason) {

    public static Form<Reason> form(String ask) {
        return Form.of(Reason.class).asks("reason", ask);
    }
}
