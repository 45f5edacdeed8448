package org.runningrecord.query.casenotes;

import static org.runningrecord.web.opaque.Opaque.As.PLACE;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.runningrecord.events.value.EntryId;
import org.runningrecord.events.value.Practitioner;
import org.runningrecord.events.value.RecordId;
import org.runningrecord.events.value.When;
import org.runningrecord.policy.RecordingPolicy;
import org.runningrecord.query.export.Tabular;
import org.runningrecord.query.reading.DateWords;
import org.runningrecord.query.runningrecord.Choice;
import org.runningrecord.query.runningrecord.Chosen;
import org.runningrecord.query.runningrecord.Entries;
import org.runningrecord.query.runningrecord.EntryPage;
import org.runningrecord.query.runningrecord.EntryShown;
import org.runningrecord.query.standpoint.AskedFrom;
import org.runningrecord.query.standpoint.Asking;
import org.runningrecord.query.standpoint.Heading;
import org.runningrecord.query.standpoint.NotYetOnFile;
import org.runningrecord.query.standpoint.Standpoints;
import org.runningrecord.query.trace.Later;
import org.runningrecord.web.opaque.Opaque;
import org.runningrecord.web.opaque.ToldPosition;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Readers read the case-note report here (Hillingdon briefing, section 4: the reason for a contact is the headline that is shown in it). */
@RestController
@Tag(name = "Running record")
class CaseNotesApi {

    private final Entries entries;
    private final Standpoints standpoints;
    private final ZoneId zone;

    CaseNotesApi(Entries entries, Standpoints standpoints, RecordingPolicy policy) {
        this.entries = entries;
        this.standpoints = standpoints;
        this.zone = policy.zone();
    }

    /**
     * A page of the report.
     *
     * @param standpoint from which moment the record is looked at
     * @param next what to ask for as {@code after} to get the next page; absent on the last one
     */
    record Page(
            RecordId record,
            Heading standpoint,
            List<Note> notes,
            @Opaque(PLACE) @Nullable String next) implements Tabular {

        @Override
        public List<Note> rows() {
            return notes;
        }
    }

    /**
     * A line of the report.
     *
     * @param by who carried it out
     * @param late whether it was recorded late
     * @param versions how many versions it has
     */
    record Note(
            EntryId entry,
            String kind,
            String date,
            String occurred,
            String headline,
            Practitioner by,
            Instant recorded,
            boolean late,
            int versions,
            @Nullable NotYetOnFile notYetOnFile,
            List<Later> disputes) {}

    @GetMapping("/api/records/{id}/case-notes")
    @Operation(summary = "The case-note report: every entry by its headline, a page at a time")
    Page read(
            @PathVariable String id,
            @RequestParam(defaultValue = "newest") String order,
            @RequestParam(defaultValue = "100") int size,
            @RequestParam(required = false) @Opaque(PLACE) @Nullable String after,
            @ParameterObject Chosen chosen,
            @ParameterObject AskedFrom from,
            @RequestParam(required = false) @Nullable ToldPosition position,
            HttpServletRequest http) {
        Choice choice = chosen.choice(zone);
        Asking asking = standpoints.of(id, from, position, http);
        EntryPage page = entries.page(asking, choice, order, size, after);
        return new Page(
                asking.record(),
                standpoints.heading(asking.from()),
                page.entries().stream().map(this::note).toList(),
                page.next());
    }

    private Note note(EntryShown entry) {
        return new Note(
                entry.entry(),
                entry.kind(),
                DateWords.of(When.parse(entry.occurred()), zone),
                entry.occurred(),
                entry.headline(),
                entry.doneBy(),
                entry.recorded(),
                entry.timeliness() != null && entry.timeliness().late(),
                entry.versions(),
                entry.notYetOnFile(),
                entry.disputes());
    }
}
