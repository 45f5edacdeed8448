package org.runningrecord.command.telephonecall;

import org.runningrecord.command.form.Form;
import org.runningrecord.command.template.Template;
import org.runningrecord.events.CommunicationEvent.TelephoneCallRecorded;
import org.runningrecord.events.content.TelephoneCall;

/** A telephone call: the number, the full name and role, and the purpose. */
public final class TelephoneCallTemplate extends Template<TelephoneCall> {

    private static final Form<TelephoneCall> FORM = Form.of(TelephoneCall.class)
            .asks("purpose", "Give the purpose of the call: the headline of the case note")
            .asks("direction", "Say who rang: incoming or outgoing")
            .asks("start", "Say when the call was")
            .may("end", "When it ended")
            .asks("number", "Give the telephone number")
            .asks("fullName", "Give the full name of the caller or the person called")
            .asks("role", "Give the role of the caller or the person called")
            .asks("summary", "Say what was said");

    public TelephoneCallTemplate() {
        super(
                new Door("/telephone-calls", "Record a telephone call", "Family Service guidance, 5a"),
                TelephoneCall.class,
                FORM,
                RecordTelephoneCall.class,
                RecordTelephoneCall::new,
                TelephoneCallRecorded::new);
    }
}
