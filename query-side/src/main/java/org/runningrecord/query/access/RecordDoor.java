package org.runningrecord.query.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.runningrecord.events.value.RecordId;
import org.runningrecord.query.reading.RecordPath;
import org.runningrecord.web.access.Right;
import org.runningrecord.web.looks.Looks;
import org.runningrecord.web.problem.Refused;
import org.runningrecord.web.signin.SignedIn;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;

/**
 * Stands before every door for readers of a record: whose it is not gets the answer that a record gives which is not there. Who goes through is noted in the
 * access log first.
 */
public final class RecordDoor implements HandlerInterceptor {

    private final RecordAccess access;

    private final Looks looks;

    public RecordDoor(RecordAccess access, Looks looks) {
        this.access = access;
        this.looks = looks;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (!request.getMethod().equals("GET") && !request.getMethod().equals("HEAD")) {
            return true;
        }
        Map<?, ?> path = (Map<?, ?>) request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
        if (path == null || path.get("id") == null) {
            // no door is there, and so nothing behind it
            return true;
        }
        RecordId record = RecordPath.id(String.valueOf(path.get("id")));
        Right right = access.of(record, SignedIn.atDoor(request)).orElseThrow(() -> Refused.noSuchRecord(record));
        if (hidden(record, path.get("entryId"), request)) {
            throw RecordPath.noSuchEntry(request.getParameter("version") != null)
                    .noted(record);
        }
        looks.shown(request, Map.of(record, right));
        return true;
    }

    /** Whether the path names an entry that the reader may not know of: nobody is to be noted as having read it. */
    private boolean hidden(RecordId record, @Nullable Object entry, HttpServletRequest request) {
        return entry != null
                && access.sights(record, SignedIn.atDoor(request))
                        .hides(RecordPath.entry(record.value(), String.valueOf(entry)));
    }
}
