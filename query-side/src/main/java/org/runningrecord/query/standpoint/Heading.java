package org.runningrecord.query.standpoint;

import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.runningrecord.query.reading.DateWords;

/**
 * Says above every view which question it answers.
 *
 * @param question now, on-file or known
 * @param moment absent where it is now
 * @param says the same in words
 */
public record Heading(String question, @Nullable Instant moment, String says) {

    public static Heading of(Standpoint standpoint, ZoneId zone) {
        if (standpoint instanceof Standpoint.OnFile then) {
            return new Heading("on-file", then.moment(), "As on file on " + DateWords.moment(then.moment(), zone));
        }
        if (standpoint instanceof Standpoint.Known then) {
            return new Heading(
                    "known",
                    then.moment(),
                    "As known on " + DateWords.moment(then.moment(), zone) + ", whenever it was recorded");
        }
        return new Heading("now", null, "As it is now");
    }
}
