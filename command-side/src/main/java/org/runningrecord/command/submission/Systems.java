package org.runningrecord.command.submission;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.runningrecord.events.value.Through;
import org.runningrecord.web.access.Caller;
import org.runningrecord.web.problem.Fault;
import org.runningrecord.web.problem.Refused;

/** The system that submits, and what it knows the entry by. */
final class Systems {

    /** What a submitting system knows an entry by. */
    static final String ENTRY = "Source-Entry-Id";

    private static final int LONGEST = 200;

    private Systems() {}

    /** @throws Refused if the system's own id of the entry cannot be kept */
    static @Nullable Through through(Caller caller, HttpServletRequest request) {
        String entry = request.getHeader(ENTRY);
        if (entry != null && (entry.isBlank() || entry.length() > LONGEST)) {
            throw Refused.of(List.of(
                    new Fault(ENTRY, "Give the system's own id of the entry, in at most " + LONGEST + " characters")));
        }
        return caller.system() == null ? null : new Through(caller.system(), entry);
    }
}
