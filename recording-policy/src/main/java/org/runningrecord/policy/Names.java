package org.runningrecord.policy;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a nation calls things, by the names they go by here.
 *
 * @param statuses of children, for example {@code cin}: Child receiving care and support
 * @param plans likewise
 * @param legalStatuses of children who are looked after: the ones that can be recorded
 */
public record Names(Map<String, String> statuses, Map<String, String> plans, Map<String, String> legalStatuses) {

    static final Names NONE = new Names(Map.of(), Map.of(), Map.of());

    public Names {
        statuses = inOrder(statuses);
        plans = inOrder(plans);
        legalStatuses = inOrder(legalStatuses);
    }

    private static Map<String, String> inOrder(Map<String, String> names) {
        return Collections.unmodifiableMap(new LinkedHashMap<>(names));
    }
}
