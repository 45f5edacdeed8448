package org.runningrecord.standalone.samples;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Fills what the samples leave open: {@code {rex}} for a record, {@code {rex-visit}} for an entry, {@code {-3 15:00}} for a moment three days ago, {@code {-40}} for a day. */
final class Placeholders {

    private static final ZoneId ZONE = ZoneId.of("Europe/London");
    private static final Pattern OPEN = Pattern.compile("\\{(?:([a-z]+(?:-[a-z]+)?)|([+-]\\d+)(?: (\\d\\d:\\d\\d))?)}");

    private final Clock clock;

    Placeholders(Clock clock) {
        this.clock = clock;
    }

    /** @param known records and entries by the names they go by */
    String filled(String text, Map<String, String> known) {
        Matcher matcher = OPEN.matcher(text);
        return matcher.replaceAll(found -> Matcher.quoteReplacement(
                found.group(1) != null ? id(found.group(1), known) : moment(found.group(2), found.group(3))));
    }

    private static String id(String name, Map<String, String> known) {
        String id = known.get(name);
        if (id == null) {
            throw new IllegalStateException("The samples name " + name + " before it is there");
        }
        return id;
    }

    private String moment(String days, String time) {
        LocalDate day = LocalDate.ofInstant(clock.instant(), ZONE).plusDays(Long.parseLong(days));
        return time == null
                ? day.toString()
                : DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                        day.atTime(LocalTime.parse(time)).atZone(ZONE).toOffsetDateTime());
    }
}
