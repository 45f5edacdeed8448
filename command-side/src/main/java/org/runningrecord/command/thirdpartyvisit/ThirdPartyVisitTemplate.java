package org.runningrecord.command.thirdpartyvisit;

import org.runningrecord.command.form.Form;
import org.runningrecord.command.template.Template;
import org.runningrecord.events.StoryEvent.ThirdPartyVisitRecorded;
import org.runningrecord.events.content.ThirdPartyVisit;
import org.runningrecord.events.content.Visit;

/** A visit by another professional: what was observed, and what it adds. */
public final class ThirdPartyVisitTemplate extends Template<ThirdPartyVisit> {

    private static final Form<ThirdPartyVisit> FORM = Form.of(ThirdPartyVisit.class)
            .asks("headline", "Give a headline")
            .asks("agency", "Say where the visitor comes from")
            .asks("visitor", "Say who visited")
            .asks("start", "Say when the visit was")
            .may("end", "When it ended")
            .asks("purpose", "Say what the visit was for")
            .asks(
                    "place",
                    "Say where it was",
                    Form.of(Visit.Place.class)
                            .asks("setting", "Say what kind of place it was")
                            .may("detail", "More about the place"))
            .asks("observed", "Say what the visitor observed of the child")
            .asks("childsPart", "Say what the child said or showed")
            .asks("meaning", "Say what this adds to the understanding of the child's life");

    public ThirdPartyVisitTemplate() {
        super(
                new Door("/third-party-visits", "Record a visit by another professional", "Audit tips, Disability 6"),
                ThirdPartyVisit.class,
                FORM,
                RecordThirdPartyVisit.class,
                RecordThirdPartyVisit::new,
                ThirdPartyVisitRecorded::new);
    }
}
