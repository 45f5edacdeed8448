package org.runningrecord.policy.audit;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.runningrecord.events.value.PolicyVersion;

/**
 * A version of an audit tool. It never changes: other questions are another version.
 *
 * @param common the questions that are asked in every area
 * @param areas of service, and the questions that are asked there beside them
 */
public record AuditTool(PolicyVersion version, List<Criterion> common, Map<String, List<Criterion>> areas) {

    /**
     * A question.
     *
     * @param source the document and section it comes from
     */
    public record Criterion(String id, String ask, String source) {}

    /** All that is asked in an area. */
    public List<Criterion> asked(String area) {
        return Stream.concat(common.stream(), areas.getOrDefault(area, List.of()).stream())
                .toList();
    }
}
