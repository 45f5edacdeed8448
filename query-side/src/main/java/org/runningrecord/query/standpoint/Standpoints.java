package org.runningrecord.query.standpoint;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.runningrecord.events.value.RecordId;
import org.runningrecord.policy.RecordingPolicy;
import org.runningrecord.query.access.RecordAccess;
import org.runningrecord.query.reading.LoggedEvents;
import org.runningrecord.query.reading.RecordPath;
import org.runningrecord.web.access.Caller;
import org.runningrecord.web.opaque.ToldPosition;
import org.runningrecord.web.problem.Faults;
import org.runningrecord.web.problem.Refused;
import org.runningrecord.web.signin.SignedIn;
import org.springframework.stereotype.Component;

/** Finds out from which moment a request asks. */
@Component
public class Standpoints {

    private final LoggedEvents logged;
    private final RecordAccess access;
    private final ZoneId zone;
    private final Clock clock;

    Standpoints(LoggedEvents logged, RecordAccess access, RecordingPolicy policy, Clock clock) {
        this.logged = logged;
        this.access = access;
        this.zone = policy.zone();
        this.clock = clock;
    }

    /** Who asks, and for now. */
    public Asking now(RecordId record, @Nullable Long position, Caller reader) {
        return new Asking(record, Standpoint.NOW, position, reader, access.sights(record, reader));
    }

    /** @throws Refused if both are asked at once, or a moment is none or has not come yet */
    public Asking of(String record, AskedFrom asked, @Nullable ToldPosition position, HttpServletRequest http) {
        RecordId id = RecordPath.id(record);
        Standpoint from = standpoint(id, asked);
        Long told = ToldPosition.number(position);
        Long awaited = from instanceof Standpoint.OnFile then && (told == null || then.position() > told)
                ? Long.valueOf(then.position())
                : told;
        Caller reader = SignedIn.atDoor(http);
        return new Asking(id, from, awaited, reader, access.sights(id, reader));
    }

    private Standpoint standpoint(RecordId record, AskedFrom asked) {
        Faults faults = new Faults();
        Instant onFile = moment("onFileOn", asked.onFileOn(), faults);
        Instant known = moment("knownOn", asked.knownOn(), faults);
        if (asked.onFileOn() != null && asked.knownOn() != null) {
            faults.add("knownOn", "Ask for what was on file, or for what was known: these are two questions");
        }
        faults.refuseIfAny();
        if (onFile != null) {
            return new Standpoint.OnFile(onFile, logged.positionAt(record, onFile));
        }
        return known == null ? Standpoint.NOW : new Standpoint.Known(known, logged.positionAt(record, known));
    }

    public Heading heading(Standpoint standpoint) {
        return Heading.of(standpoint, zone);
    }

    private @Nullable Instant moment(String parameter, @Nullable String text, Faults faults) {
        if (text == null) {
            return null;
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        try {
            if (text.length() == "2026-03-03".length()) {
                LocalDate day = LocalDate.parse(text);
                LocalDate today = LocalDate.ofInstant(now, zone);
                if (!day.isAfter(today)) {
                    return day.equals(today) ? now : endOf(day);
                }
            } else {
                Instant moment = OffsetDateTime.parse(text.replace(' ', '+')).toInstant();
                if (!moment.isAfter(now)) {
                    return moment;
                }
            }
            faults.add(parameter, "This has not come yet");
        } catch (DateTimeParseException e) {
            faults.add(parameter, "Write a day as 2026-03-03, or a moment as 2026-03-03T14:30:00Z");
        }
        return null;
    }

    /** The last moment of a day that is told apart from the next one. */
    private Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(zone).toInstant().minusMillis(1);
    }
}
