package org.runningrecord.web.looks;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.runningrecord.events.value.EntryId;
import org.runningrecord.web.access.DoorTable;
import org.springframework.web.servlet.HandlerMapping;

/**
 * Where somebody looked, or wanted to. It is named as doors are, with the places of ids left open: nothing that a caller made up gets into the access log.
 *
 * @param view the door as its address goes on below the record, for example {@code entries/{entryId}/file}; empty for the first page of the record, and
 *     {@code **} for one that is told apart from others no further; a door that is not below one record is named from {@code /api/} on
 */
public record Place(String view, @Nullable EntryId entry) {

    private static final String API = "/api/";
    private static final String ANY = "/**";
    private static final String RECORDS = "/api/records/";

    /** Where a request goes to. */
    public static Place of(HttpServletRequest request) {
        Object found = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
        String door =
                found == null ? DoorTable.pattern(request.getMethod(), request.getServletPath()) : found.toString();
        return new Place(view(door), entry(request));
    }

    private static String view(String door) {
        if (!door.startsWith(RECORDS)) {
            return door.startsWith(API) ? door.substring(API.length()) : door;
        }
        if (door.endsWith(ANY)) {
            return "**";
        }
        int id = door.indexOf('/', RECORDS.length());
        return id < 0 ? "" : door.substring(id + 1);
    }

    private static @Nullable EntryId entry(HttpServletRequest request) {
        if (request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE) instanceof Map<?, ?> path) {
            for (Object value : path.values()) {
                EntryId entry = entry(String.valueOf(value));
                if (entry != null) {
                    return entry;
                }
            }
        }
        return null;
    }

    private static @Nullable EntryId entry(String text) {
        try {
            return EntryId.parse(text);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
