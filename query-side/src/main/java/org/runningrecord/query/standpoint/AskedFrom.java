package org.runningrecord.query.standpoint;

import io.swagger.v3.oas.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * From which moment a request asks: at most one of these; as it is now where there is neither.
 *
 * @param onFileOn a moment, or a day of which the end is meant
 * @param knownOn likewise
 */
public record AskedFrom(
        @Parameter(description = "As on file on a moment, or at the end of a day: what had been recorded by then")
        @Nullable
        String onFileOn,

        @Parameter(
                description =
                        "As known on a moment, or at the end of a day: what was known by then or had occurred, whenever it was recorded")
        @Nullable
        String knownOn) {}
