package org.runningrecord.command.agencyinformation;

import org.runningrecord.command.form.Form;
import org.runningrecord.command.template.Template;
import org.runningrecord.events.CommunicationEvent.AgencyInformationRecorded;
import org.runningrecord.events.content.AgencyInformation;

/** A summary of information from another agency or professional. */
public final class AgencyInformationTemplate extends Template<AgencyInformation> {

    private static final Form<AgencyInformation> FORM = Form.of(AgencyInformation.class)
            .asks("headline", "Give a headline")
            .asks("sector", "Say what kind of agency this is")
            .asks("agency", "Name the agency")
            .asks("person", "Name the person who gave the information")
            .asks("role", "Give the role of that person")
            .asks("received", "Say when the information was received")
            .may("concerning", "The time it tells of, where that is another")
            .asks("summary", "Summarise the information")
            .may("answers", "The entry in which this was found missing")
            .may("differs", "Where it does not agree with what others say");

    public AgencyInformationTemplate() {
        super(
                new Door(
                        "/agency-information",
                        "Record information from another agency or professional",
                        "Family Service guidance, 5a; audit tips, MASH and Assessment 5"),
                AgencyInformation.class,
                FORM,
                RecordAgencyInformation.class,
                RecordAgencyInformation::new,
                AgencyInformationRecorded::new);
    }
}
