package org.runningrecord.query.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.runningrecord.events.value.RecordId;
import org.runningrecord.query.reading.RecordPath;
import org.runningrecord.web.problem.Refused;
import org.runningrecord.web.signin.SignedIn;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;

/** Stands before every door for readers of a record: whose it is not gets the answer that a record gives which is not there. */
public final class RecordDoor implements HandlerInterceptor {

    private final RecordAccess access;

    public RecordDoor(RecordAccess access) {
        this.access = access;
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
        if (access.of(record, SignedIn.atDoor(request)).isEmpty()) {
            throw Refused.noSuchRecord();
        }
        return true;
    }
}
