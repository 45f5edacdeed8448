package org.runningrecord.web.looks;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.runningrecord.events.EventCatalogue;
import org.runningrecord.events.EventName;
import org.runningrecord.events.LookEvent;
import org.runningrecord.events.LookEvent.ExistenceTold;
import org.runningrecord.events.LookEvent.LookRefused;
import org.runningrecord.events.LookEvent.RecordLookedAt;
import org.runningrecord.events.value.RecordId;
import org.runningrecord.events.value.Recorded;
import org.runningrecord.events.value.Through;
import org.runningrecord.log.LogEvent;
import org.runningrecord.log.NewCommit;
import org.runningrecord.log.codec.EventCodec;
import org.runningrecord.web.access.Caller;
import org.runningrecord.web.access.Right;
import org.runningrecord.web.access.Role;
import org.runningrecord.web.problem.Attempts;
import org.runningrecord.web.signin.SignedIn;

/**
 * Writes who looks into the access log. Once a call has returned the look is there for good; whoever shows something calls first, and shows nothing where the
 * call fails.
 */
public final class Looks implements Attempts {

    /** As many events as the contract of the log speaks of. */
    private static final int MOST_AT_ONCE = 50;

    private static final byte[] NOTHING = "{}".getBytes(StandardCharsets.UTF_8);

    private final LookLog log;
    private final EventCodec codec;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    public Looks(LookLog log, EventCodec codec, Clock clock) {
        this.log = log;
        this.codec = codec;
        this.clock = clock;
    }

    /** @throws org.runningrecord.log.LogUnavailable if it is not known whether all of it is written; then nothing may be shown */
    public void shown(HttpServletRequest request, Map<RecordId, Right> records) {
        Caller caller = SignedIn.atDoor(request);
        Place place = Place.of(request);
        List<LookEvent> looks = new ArrayList<>(records.size());
        Instant now = now();
        records.forEach((record, right) -> looks.add(new RecordLookedAt(
                record,
                id(now),
                recorded(now, caller),
                roles(caller),
                place.view(),
                place.entry(),
                right.word(),
                right.emergency())));
        write(looks);
    }

    /**
     * Of records that are not open to whoever searched, who is told all the same that there is one.
     *
     * @throws org.runningrecord.log.LogUnavailable if it is not known whether all of it is written; then nothing may be said
     */
    public void existenceTold(HttpServletRequest request, Collection<RecordId> records) {
        Caller caller = SignedIn.atDoor(request);
        Place place = Place.of(request);
        Instant now = now();
        write(records.stream()
                .<LookEvent>map(record -> new ExistenceTold(
                        record, id(now), recorded(now, caller), roles(caller), place.view(), place.entry()))
                .toList());
    }

    @Override
    public void refused(HttpServletRequest request, RecordId record) {
        Caller atDoor = SignedIn.atDoor(request);
        Caller caller = atDoor.roles().isEmpty() ? SignedIn.caller(request) : atDoor;
        Place place = Place.of(request);
        Instant now = now();
        boolean write =
                !request.getMethod().equals("GET") && !request.getMethod().equals("HEAD");
        write(List.of(new LookRefused(
                record, id(now), recorded(now, caller), roles(caller), place.view(), place.entry(), write)));
    }

    private static List<String> roles(Caller caller) {
        return caller.roles().stream().sorted().map(Role::word).toList();
    }

    private static Recorded recorded(Instant now, Caller caller) {
        @Nullable String system = caller.system();
        return new Recorded(now, caller.author(), system == null ? null : new Through(system, null));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    /** The milliseconds since 1970, and what makes two looks within the same differ; so ids are in the order of time. */
    private String id(Instant now) {
        byte[] more = new byte[8];
        random.nextBytes(more);
        return "%012x%s".formatted(now.toEpochMilli(), HexFormat.of().formatHex(more));
    }

    private void write(List<LookEvent> looks) {
        for (int from = 0; from < looks.size(); from += MOST_AT_ONCE) {
            List<LookEvent> some = looks.subList(from, Math.min(looks.size(), from + MOST_AT_ONCE));
            log.store().append(new NewCommit(some.stream().map(this::event).toList(), null, null));
        }
    }

    private LogEvent event(LookEvent look) {
        EventName name = EventCatalogue.nameOf(look.getClass());
        return new LogEvent(
                look.stream(),
                0,
                UUID.randomUUID().toString(),
                name.name(),
                name.revision(),
                LogEvent.JSON,
                codec.write(look),
                NOTHING);
    }
}
