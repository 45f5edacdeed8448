package org.runningrecord.query.action;

import static org.runningrecord.web.opaque.Opaque.As.PLACE;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.runningrecord.events.value.When;
import org.runningrecord.policy.RecordingPolicy;
import org.runningrecord.query.action.LedgerShown.Line;
import org.runningrecord.query.reading.DateWords;
import org.runningrecord.query.runningrecord.Choice;
import org.runningrecord.query.runningrecord.Entries;
import org.runningrecord.query.runningrecord.EntryPage;
import org.runningrecord.query.runningrecord.EntryShown;
import org.runningrecord.query.runningrecord.EntryVersion;
import org.runningrecord.query.standpoint.AskedFrom;
import org.runningrecord.query.standpoint.Asking;
import org.runningrecord.query.standpoint.Standpoints;
import org.runningrecord.web.opaque.Opaque;
import org.runningrecord.web.opaque.OpaqueIds;
import org.runningrecord.web.opaque.ToldPosition;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Readers see here what was to be done, and whether it is: are directions being followed (audit tips, Family Support and Protection)? */
@RestController
@Tag(name = "Actions")
class LedgerApi {

    private static final String CARRIED = "carried-forward";

    private final Entries entries;
    private final Standpoints standpoints;
    private final OpaqueIds ids;
    private final ZoneId zone;
    private final Clock clock;

    LedgerApi(Entries entries, Standpoints standpoints, OpaqueIds ids, RecordingPolicy policy, Clock clock) {
        this.entries = entries;
        this.standpoints = standpoints;
        this.ids = ids;
        this.zone = policy.zone();
        this.clock = clock;
    }

    @GetMapping("/api/records/{id}/actions")
    @Operation(
            summary = "Every action that was agreed, in what, by whom and by when, and what became of it",
            description =
                    "open=true leaves out what is done or will not be; agreedIn names kinds of entries, for example supervision.")
    LedgerShown read(
            @PathVariable String id,
            @RequestParam(defaultValue = "false") boolean open,
            @RequestParam(required = false) @Nullable Set<String> agreedIn,
            @RequestParam(defaultValue = "oldest") String order,
            @RequestParam(defaultValue = "100") int size,
            @RequestParam(required = false) @Opaque(PLACE) @Nullable String after,
            @ParameterObject AskedFrom from,
            @RequestParam(required = false) @Nullable ToldPosition position,
            HttpServletRequest http) {
        Asking asking = standpoints.of(id, from, position, http);
        Instant moment = asking.from().moment(clock.instant());
        EntryPage page = entries.page(asking, Choice.of(EntryVersion.ACTIONS), order, size, after);
        return new LedgerShown(
                asking.record(),
                standpoints.heading(asking.from()),
                page.entries().stream()
                        .filter(entry -> agreedIn == null || agreedIn.contains(entry.kind()))
                        .flatMap(entry -> lines(entry, moment))
                        .filter(line -> !open || line.action().open())
                        .toList(),
                page.next());
    }

    private Stream<Line> lines(EntryShown entry, Instant moment) {
        return Directions.of(entry, ids).stream()
                .map(action -> new Line(
                        action,
                        entry.entry(),
                        entry.kind(),
                        DateWords.of(When.parse(entry.occurred()), zone),
                        (int) action.became().stream().filter(CARRIED::equals).count(),
                        action.open() && past(action.nowByWhen(), moment),
                        entry.notYetOnFile()));
    }

    private boolean past(@Nullable String byWhen, Instant moment) {
        return byWhen != null && When.parse(byWhen).end(zone).isBefore(moment);
    }
}
