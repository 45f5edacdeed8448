package org.runningrecord.command.learninglog;

import org.runningrecord.command.form.Form;
import org.runningrecord.command.template.Template;
import org.runningrecord.events.AnalysisEvent.LearningLogRecorded;
import org.runningrecord.events.content.LearningLog;

/** A line of a learning log: what was done, who was there, what worked and what did not. */
public final class LearningLogTemplate extends Template<LearningLog> {

    private static final Form<LearningLog> FORM = Form.of(LearningLog.class)
            .asks("headline", "Give a headline")
            .asks("start", "Say when it was")
            .may("end", "When it ended")
            .asks("did", "Say what the person did: what, where, how long")
            .asks("there", "Say who was there")
            .asks("worked", "Say what worked well, what the person liked, what needs to stay the same")
            .asks("didNotWork", "Say what did not work well, what the person did not like, what needs to be different")
            .may("communicated", "How the person showed it, with words or without");

    public LearningLogTemplate() {
        super(
                new Door("/learning-logs", "Record a line of a learning log", "Friend not foe, paragraphs 84 to 89"),
                LearningLog.class,
                FORM,
                RecordLearningLog.class,
                RecordLearningLog::new,
                LearningLogRecorded::new);
    }
}
