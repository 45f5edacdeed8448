package org.runningrecord.command.risk;

import org.runningrecord.command.form.Form;
import org.runningrecord.command.template.Template;
import org.runningrecord.events.RiskEvent.RiskIdentified;
import org.runningrecord.events.content.LaterRisk;

/** Harm or risk identified later: an entry of its own, whose clock runs from when it was identified. */
public final class RiskTemplate extends Template<LaterRisk> {

    private static final Form<LaterRisk> FORM = Form.of(LaterRisk.class)
            .asks("headline", "Give a headline")
            .asks("about", "Say in which entry it came to light")
            .asks("identified", "Say when the harm or risk was identified")
            .asks("what", "Say what the harm or risk is");

    public RiskTemplate() {
        super(
                new Door(
                        "/entries/{about}/risks",
                        "Record that harm or risk was identified in what an earlier entry tells",
                        "Family Service guidance, 5b"),
                LaterRisk.class,
                FORM,
                IdentifyRisk.class,
                IdentifyRisk::new,
                RiskIdentified::new);
    }
}
