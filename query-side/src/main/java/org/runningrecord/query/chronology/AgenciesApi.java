package org.runningrecord.query.chronology;

import static org.runningrecord.web.opaque.Opaque.As.PLACE;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.runningrecord.events.value.EntryId;
import org.runningrecord.policy.RecordingPolicy;
import org.runningrecord.query.runningrecord.Agency;
import org.runningrecord.query.runningrecord.Choice;
import org.runningrecord.query.runningrecord.Entries;
import org.runningrecord.query.runningrecord.EntryShown;
import org.runningrecord.query.runningrecord.EntryVersion;
import org.runningrecord.query.standpoint.AskedFrom;
import org.runningrecord.query.standpoint.Asking;
import org.runningrecord.query.standpoint.Standpoints;
import org.runningrecord.web.opaque.Opaque;
import org.runningrecord.web.opaque.ToldPosition;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Readers read the multi-agency chronology here. */
@RestController
@Tag(name = "Chronology")
class AgenciesApi {

    private final Lines lines;
    private final Entries entries;
    private final Standpoints standpoints;
    private final ZoneId zone;

    AgenciesApi(Lines lines, Entries entries, Standpoints standpoints, RecordingPolicy policy) {
        this.lines = lines;
        this.entries = entries;
        this.standpoints = standpoints;
        this.zone = policy.zone();
    }

    @GetMapping("/api/records/{id}/chronology/agencies")
    @Operation(
            summary = "What is significant with the agency that told it, and accounts that differ side by side",
            description =
                    "Two accounts conflict where a person has linked them so; accounts of one kind by different agencies within a week are laid before the reader.")
    AgenciesShown read(
            @PathVariable String id,
            @RequestParam(defaultValue = "100") int size,
            @RequestParam(required = false) @Opaque(PLACE) @Nullable String after,
            @ParameterObject AskedFrom from,
            @RequestParam(required = false) @Nullable ToldPosition position,
            HttpServletRequest http) {
        PageOfLines page = PageOfLines.of(size, after);
        Asking asking = standpoints.of(id, from, position, http);
        LinePage found = lines.page(asking, page);
        Conflicts conflicts = conflicts(found.lines(), asking);
        return new AgenciesShown(
                asking.record(),
                standpoints.heading(asking.from()),
                found.lines().stream().map(line -> row(line, conflicts)).toList(),
                found.next());
    }

    private Conflicts conflicts(List<Line> page, Asking asking) {
        if (page.isEmpty()) {
            return new Conflicts(List.of(), List.of(), zone);
        }
        List<Long> linked = page.stream()
                .flatMap(line -> Conflicts.links(line.entry()).stream())
                .filter(entry -> entry.record().equals(asking.record()))
                .map(EntryId::sequence)
                .distinct()
                .toList();
        Instant first = page.get(0).row().occurredFrom().minus(Conflicts.NEAR);
        Instant last = page.get(page.size() - 1).row().occurredFrom().plus(Conflicts.NEAR);
        Choice near = Choice.of(EntryVersion.AGENCIES).between(first, last);
        List<EntryShown> others = List.copyOf(entries.of(asking, linked).values());
        List<EntryShown> own = page.stream().map(Line::entry).toList();
        return new Conflicts(Stream.concat(others.stream(), own.stream()).toList(), entries.all(asking, near), zone);
    }

    private static AgenciesShown.Row row(Line line, Conflicts conflicts) {
        EntryShown entry = line.entry();
        return new AgenciesShown.Row(
                line.number(),
                line.id(),
                entry.kind(),
                line.date(),
                entry.occurred(),
                line.age(),
                line.event(),
                entry.content() == null ? null : Agency.of(entry.content()),
                line.hidden() ? "" : line.row().source(),
                conflicts.recorded(entry),
                conflicts.possible(entry),
                entry.notYetOnFile(),
                entry.disputes());
    }
}
