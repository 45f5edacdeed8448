package org.runningrecord.command.placementchange;

import org.runningrecord.command.form.Form;
import org.runningrecord.command.template.Template;
import org.runningrecord.events.CareEvent.PlacementChangeRecorded;
import org.runningrecord.events.content.PlacementChange;
import org.runningrecord.events.content.PlacementChange.Placement;

/** A change of placement: from where to where, why, and what the child thinks of it. */
public final class PlacementChangeTemplate extends Template<PlacementChange> {

    private static final Form<Placement> PLACEMENT = Form.of(Placement.class)
            .asks("type", "Say what kind of placement this is")
            .may("provider", "Who provides it")
            .may("area", "Where it is, as closely as the file should say");

    private static final Form<PlacementChange> FORM = Form.of(PlacementChange.class)
            .asks("headline", "Give a headline")
            .asks("moved", "Say when the child moved")
            .asks("from", "Say where the child lived before", PLACEMENT)
            .asks("to", "Say where the child lives now", PLACEMENT)
            .asks("reason", "Say why the child moved")
            .asks("planned", "Say whether the move was planned")
            .asks("decidedBy", "Say who decided it")
            .asks("prepared", "Say how the child was prepared, and by whom")
            .asks("childsViews", "Say what the child thinks of it")
            .asks("siblings", "Say whether brothers and sisters are placed together, and if not why not")
            .asks("contact", "Say how the child stays in contact with family and friends")
            .asks("permanence", "Say what it means for permanence");

    public PlacementChangeTemplate() {
        super(
                new Door(
                        "/placement-changes",
                        "Record a change of placement",
                        "Family Service guidance, 5a; audit tips, Children Looked After"),
                PlacementChange.class,
                FORM,
                RecordPlacementChange.class,
                RecordPlacementChange::new,
                PlacementChangeRecorded::new);
    }
}
