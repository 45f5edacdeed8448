package org.runningrecord.query.oversight;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.runningrecord.query.access.ReadersRecords;
import org.runningrecord.query.export.Tabular;
import org.runningrecord.web.signin.SignedIn;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Managers see here how the cases of a worker were overseen. */
@RestController
@Tag(name = "Workers")
class OversightApi {

    private final Oversight oversight;
    private final ReadersRecords readers;

    OversightApi(Oversight oversight, ReadersRecords readers) {
        this.oversight = oversight;
        this.readers = readers;
    }

    /** The cases of a worker. */
    record Overseen(String worker, List<Supervised> cases) implements Tabular {

        @Override
        public List<Supervised> rows() {
            return cases;
        }
    }

    @GetMapping("/api/workers/{id}/oversight")
    @Operation(
            summary =
                    "The cases of a worker: when each was discussed in supervision, what was directed, and what became of it")
    Overseen of(@PathVariable String id, HttpServletRequest http) {
        return new Overseen(id, oversight.of(id, readers.looking(http), SignedIn.atDoor(http)));
    }
}
