package org.runningrecord.query.chronology;

import static org.runningrecord.web.opaque.Opaque.As.PLACE;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.runningrecord.query.action.Directions;
import org.runningrecord.query.standpoint.AskedFrom;
import org.runningrecord.query.standpoint.Asking;
import org.runningrecord.query.standpoint.Standpoints;
import org.runningrecord.query.voice.Voices;
import org.runningrecord.query.words.ChildsVoice;
import org.runningrecord.web.opaque.Opaque;
import org.runningrecord.web.opaque.OpaqueIds;
import org.runningrecord.web.opaque.ToldPosition;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Readers read the impact chronology here. */
@RestController
@Tag(name = "Chronology")
class ImpactApi {

    private final Lines lines;
    private final Standpoints standpoints;
    private final Voices voices;
    private final OpaqueIds ids;

    ImpactApi(Lines lines, Standpoints standpoints, Voices voices, OpaqueIds ids) {
        this.lines = lines;
        this.voices = voices;
        this.standpoints = standpoints;
        this.ids = ids;
    }

    @GetMapping("/api/records/{id}/chronology/impact")
    @Operation(
            summary = "What each significant event meant for the child, at once and together with what came before",
            description = "With the child's own words, what was done about it, and who assessed it when.")
    ImpactShown read(
            @PathVariable String id,
            @RequestParam(defaultValue = "100") int size,
            @RequestParam(required = false) @Opaque(PLACE) @Nullable String after,
            @ParameterObject AskedFrom from,
            @RequestParam(required = false) @Nullable ToldPosition position,
            HttpServletRequest http) {
        PageOfLines page = PageOfLines.of(size, after);
        Asking asking = standpoints.of(id, from, position, http);
        LinePage found = lines.page(asking, page);
        ChildsVoice voice = new ChildsVoice(asking.record(), found.child().names());
        return new ImpactShown(
                asking.record(),
                standpoints.heading(asking.from()),
                found.lines().stream().map(line -> row(line, voice, asking)).toList(),
                found.next());
    }

    private ImpactShown.Row row(Line line, ChildsVoice voice, Asking asking) {
        return ImpactShown.Row.of(line, voices.in(line.entry(), voice, asking), Directions.of(line.entry(), ids));
    }
}
