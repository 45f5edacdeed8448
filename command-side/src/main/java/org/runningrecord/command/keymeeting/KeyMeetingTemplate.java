package org.runningrecord.command.keymeeting;

import org.runningrecord.command.form.Form;
import org.runningrecord.command.form.Values;
import org.runningrecord.command.template.Template;
import org.runningrecord.events.DiscussionEvent.KeyMeetingRecorded;
import org.runningrecord.events.content.KeyMeeting;
import org.runningrecord.events.value.Perspectives;

/** A key meeting: who was there and who was not, how the child was heard, and what came of it. */
public final class KeyMeetingTemplate extends Template<KeyMeeting> {

    private static final Form<Perspectives.NotConsulted> ABSENT = Form.of(Perspectives.NotConsulted.class)
            .asks("who", "Say who was not there")
            .asks("relationship", "Say who this is to the child")
            .asks("why", "Say why they were not there");

    private static final Form<KeyMeeting> FORM = Form.of(KeyMeeting.class)
            .asks("headline", "Give a headline")
            .asks("type", "Say what kind of meeting this was")
            .asks("start", "Say when the meeting was")
            .may("end", "When it ended")
            .asks("chair", "Say who led the meeting")
            .asks("attended", "Say who was there")
            .asks("absent", "Say who was not there, or was not asked, and why", ABSENT)
            .asks("childsPart", "Say how the child took part, or was heard")
            .asks("discussion", "Say what was talked about")
            .may("strengthsAndRisks", "Strengths beside priority risks")
            .may("perspectives", "Who sees it how, who was not consulted, and where people do not agree")
            .may("decided", "Decisions, each with why this and why not the others")
            .asks("outcome", "Say what came of the meeting")
            .may("next", "When the next one is", Values.ANY_TIME);

    public KeyMeetingTemplate() {
        super(
                new Door("/key-meetings", "Record a key meeting", "Family Service guidance, 5a"),
                KeyMeeting.class,
                FORM,
                RecordKeyMeeting.class,
                RecordKeyMeeting::new,
                KeyMeetingRecorded::new);
    }
}
