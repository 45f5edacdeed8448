package org.runningrecord.policy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.runningrecord.events.value.When;

/** Moments as people write them in a table: {@code Mon 5 October 2026 10:00}, {@code Mon 5 October 2026}, {@code October 2026}. A wrong weekday fails. */
public final class LocalText {

    public static final ZoneId LONDON = ZoneId.of("Europe/London");

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("EEE d MMMM uuuu HH:mm[:ss]", Locale.ENGLISH);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);

    private LocalText() {}

    public static When when(String text) {
        if (text.contains(":")) {
            return When.at(instant(text).atZone(LONDON).toOffsetDateTime());
        }
        return When.parse(
                Character.isDigit(text.charAt(4))
                        ? LocalDate.parse(text, DAY).toString()
                        : YearMonth.parse(text, MONTH).toString());
    }

    /** In London; GMT or BST at the end says which of the two hours of an October night is meant. */
    public static Instant instant(String text) {
        boolean winter = text.endsWith(" GMT");
        ZonedDateTime time =
                LocalDateTime.parse(text.replaceFirst(" (GMT|BST)$", ""), TIME).atZone(LONDON);
        return (winter ? time.withLaterOffsetAtOverlap() : time).toInstant();
    }
}
