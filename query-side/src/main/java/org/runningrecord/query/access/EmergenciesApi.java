package org.runningrecord.query.access;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.runningrecord.query.export.Tabular;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Managers and the data protection officer see here who opened a record in an emergency, until somebody has looked at whether that was right. */
@RestController
@Tag(name = "Access")
class EmergenciesApi {

    private final Emergencies emergencies;
    private final ReadersRecords readers;

    EmergenciesApi(Emergencies emergencies, ReadersRecords readers) {
        this.emergencies = emergencies;
        this.readers = readers;
    }

    /** @param unreviewed the oldest first */
    record ToReview(List<EmergencyShown> unreviewed) implements Tabular {

        @Override
        public List<EmergencyShown> rows() {
            return unreviewed;
        }
    }

    @GetMapping("/api/emergency-access")
    @Operation(
            summary =
                    "Records that were opened in an emergency by somebody who may not open them else, until that is reviewed")
    ToReview toReview(HttpServletRequest http) {
        return new ToReview(emergencies.toReview(readers.looking(http)));
    }
}
