package org.runningrecord.query.chronology;

import static org.runningrecord.web.opaque.Opaque.As.PLACE;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.runningrecord.query.reading.RecordPath;
import org.runningrecord.web.opaque.Opaque;
import org.runningrecord.web.opaque.ToldPosition;
import org.runningrecord.web.problem.Fault;
import org.runningrecord.web.problem.Refused;
import org.runningrecord.web.signin.SignedIn;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Readers read the chronology here. */
@RestController
@Tag(name = "Chronology")
class ChronologyApi {

    private static final int MOST = 500;

    private final ChronologyQuery query;

    ChronologyApi(ChronologyQuery query) {
        this.query = query;
    }

    @GetMapping("/api/records/{id}/chronology")
    @Operation(summary = "What is significant, in the order in which it happened, with the child's age at the time")
    ChronologyShown read(
            @PathVariable String id,
            @RequestParam(defaultValue = "100") int size,
            @RequestParam(required = false) @Opaque(PLACE) @Nullable String after,
            @RequestParam(required = false) @Nullable ToldPosition position,
            HttpServletRequest http) {
        if (size < 1 || size > MOST) {
            throw Refused.of(List.of(new Fault("size", "From 1 to " + MOST)));
        }
        return query.page(
                RecordPath.id(id),
                size,
                ChronologyPlace.parse(after),
                ToldPosition.number(position),
                SignedIn.atDoor(http));
    }
}
