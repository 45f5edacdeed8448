package org.runningrecord.web.opaque;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;

/** Puts what addresses say into the ids that the doors behind them know. What was never shown becomes an id of nothing. */
public final class OpaquePaths implements HandlerInterceptor {

    /** What names a record, or something in an entry, by a word of its own; and a step of the history, for those who read the log itself. */
    private static final Set<String> AS_THEY_ARE = Set.of("id", "audit", "dispute", "sequence");

    private static final String NOTHING = "nothing";

    private final OpaqueIds ids;

    public OpaquePaths(OpaqueIds ids) {
        this.ids = ids;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE) instanceof Map<?, ?> path) {
            Map<Object, Object> meant = new LinkedHashMap<>(path);
            meant.replaceAll((name, said) -> AS_THEY_ARE.contains(name) ? said : meant((String) said));
            request.setAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE, meant);
        }
        return true;
    }

    private String meant(String said) {
        try {
            return ids.idOf(said);
        } catch (IllegalArgumentException e) {
            return NOTHING;
        }
    }
}
