package org.runningrecord.query.history;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.runningrecord.log.Head;
import org.runningrecord.log.LogStore;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Where the log stands. Somebody who notes position and sum elsewhere can show later that nothing before them was changed or cut off. */
@RestController
@Tag(name = "Log")
class LogApi {

    private final LogStore log;

    LogApi(LogStore log) {
        this.log = log;
    }

    @GetMapping("/api/log/head")
    @Operation(summary = "How many events the log holds, and the sum of its last commit")
    Head head() {
        return log.head();
    }
}
