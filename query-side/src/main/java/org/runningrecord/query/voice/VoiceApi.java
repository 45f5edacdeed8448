package org.runningrecord.query.voice;

import static org.runningrecord.web.opaque.Opaque.As.PLACE;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.runningrecord.query.standpoint.AskedFrom;
import org.runningrecord.query.standpoint.Standpoints;
import org.runningrecord.web.opaque.Opaque;
import org.runningrecord.web.opaque.ToldPosition;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Readers hear the child here, and read when the child was seen. */
@RestController
@Tag(name = "The child's voice")
class VoiceApi {

    private final VoiceQuery query;
    private final Standpoints standpoints;

    VoiceApi(VoiceQuery query, Standpoints standpoints) {
        this.query = query;
        this.standpoints = standpoints;
    }

    @GetMapping("/api/records/{id}/voice")
    @Operation(
            summary = "What the child said, in order: only their words, in their language, and who heard them",
            description = "And where they came to see something differently; how many days ago they were last heard.")
    VoiceShown voice(
            @PathVariable String id,
            @RequestParam(defaultValue = "oldest") String order,
            @RequestParam(defaultValue = "100") int size,
            @RequestParam(required = false) @Opaque(PLACE) @Nullable String after,
            @ParameterObject AskedFrom from,
            @RequestParam(required = false) @Nullable ToldPosition position,
            HttpServletRequest http) {
        return query.heard(standpoints.of(id, from, position, http), order, size, after);
    }

    @GetMapping("/api/records/{id}/seen")
    @Operation(
            summary = "The register of whether the child was seen, and seen alone, and if not why not",
            description = "And how many days ago they last were.")
    SeenShown seen(
            @PathVariable String id,
            @RequestParam(defaultValue = "newest") String order,
            @RequestParam(defaultValue = "100") int size,
            @RequestParam(required = false) @Opaque(PLACE) @Nullable String after,
            @ParameterObject AskedFrom from,
            @RequestParam(required = false) @Nullable ToldPosition position,
            HttpServletRequest http) {
        return query.seen(standpoints.of(id, from, position, http), order, size, after);
    }
}
