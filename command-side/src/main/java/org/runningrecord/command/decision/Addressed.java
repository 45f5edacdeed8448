package org.runningrecord.command.decision;

import java.util.List;
import java.util.stream.Stream;
import org.runningrecord.events.value.RecordId;

/** The order in which a command is decided for its records: first the one it was addressed to, so that the same body is always refused for the same. */
public final class Addressed {

    private Addressed() {}

    public static List<RecordId> first(ChildCommand command) {
        return Stream.concat(Stream.of(command.record()), command.records().stream())
                .distinct()
                .toList();
    }
}
