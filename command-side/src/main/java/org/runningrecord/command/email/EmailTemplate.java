package org.runningrecord.command.email;

import static org.runningrecord.command.form.Condition.is;

import org.runningrecord.command.form.Form;
import org.runningrecord.command.template.Template;
import org.runningrecord.events.CommunicationEvent.EmailRecorded;
import org.runningrecord.events.content.Email;

/** E-mail correspondence, uploaded as a PDF file and indexed where it is relevant. */
public final class EmailTemplate extends Template<Email> {

    private static final Form<Email> FORM = Form.of(Email.class)
            .asks("subject", "Give the subject: the headline of the case note")
            .asks("sent", "Say when it was sent")
            .asks("from", "Say who wrote it")
            .asks("to", "Say to whom it was written")
            .asks("summary", "Say what it says")
            .asks("uploaded", "Say whether it is uploaded as a PDF file and indexed")
            .asksWhere(is("uploaded", false), "whyNotUploaded", "Say why it is not uploaded")
            .never(is("uploaded", true), "whyNotUploaded", "This says that it is uploaded, and why not");

    public EmailTemplate() {
        super(
                new Door(
                        "/emails",
                        "Record e-mail correspondence",
                        "Family Service guidance, 5a; supervision and audits (S2), quality assurance audits"),
                Email.class,
                FORM,
                RecordEmail.class,
                RecordEmail::new,
                EmailRecorded::new);
    }
}
