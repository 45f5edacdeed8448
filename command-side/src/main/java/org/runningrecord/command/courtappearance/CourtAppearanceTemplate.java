package org.runningrecord.command.courtappearance;

import org.runningrecord.command.form.Form;
import org.runningrecord.command.form.Values;
import org.runningrecord.command.template.Template;
import org.runningrecord.events.CareEvent.CourtAppearanceRecorded;
import org.runningrecord.events.content.CourtAppearance;
import org.runningrecord.events.content.CourtAppearance.Direction;
import org.runningrecord.events.content.CourtAppearance.Order;

/** A court appearance: what the court ordered and directed, and how the child was heard. */
public final class CourtAppearanceTemplate extends Template<CourtAppearance> {

    private static final Form<Order> ORDER = Form.of(Order.class)
            .asks("order", "Name the order")
            .may("under", "The statute and section")
            .may("until", "When it runs out", Values.ANY_TIME);

    private static final Form<Direction> DIRECTION = Form.of(Direction.class)
            .asks("what", "Say what is to be done")
            .asks("byWhom", "Say who is to do it")
            .may("byWhen", "By when", Values.ANY_TIME);

    private static final Form<CourtAppearance> FORM = Form.of(CourtAppearance.class)
            .asks("headline", "Give a headline")
            .asks("court", "Name the court")
            .asks("hearing", "Say what kind of hearing this was")
            .may("caseNumber", "The number of the case")
            .asks("start", "Say when the hearing was")
            .may("end", "When it ended")
            .asks("appeared", "Say who was there, and who spoke for whom")
            .asks("childsViews", "Say how the child's views were put before the court")
            .asks("orders", "Say what the court ordered", ORDER)
            .asks("directions", "Say what the court directed", DIRECTION)
            .asks("outcome", "Say what it means for the child and the plan")
            .may("nextHearing", "When it goes on", Values.ANY_TIME);

    public CourtAppearanceTemplate() {
        super(
                new Door("/court-appearances", "Record a court appearance", "Family Service guidance, 5a"),
                CourtAppearance.class,
                FORM,
                RecordCourtAppearance.class,
                RecordCourtAppearance::new,
                CourtAppearanceRecorded::new);
    }
}
