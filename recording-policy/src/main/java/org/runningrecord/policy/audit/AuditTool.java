package org.runningrecord.policy.audit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.runningrecord.events.value.PolicyVersion;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * A version of the audit tool. It never changes: other questions are another version.
 *
 * @param common the questions that are asked in every area
 * @param areas of service, and the questions that are asked there beside them
 */
public record AuditTool(PolicyVersion version, List<Criterion> common, Map<String, List<Criterion>> areas) {

    private static final String SHIPPED = "/audit-tools/audit-tool-1.yaml";

    /**
     * A question.
     *
     * @param source the document and section it comes from
     */
    public record Criterion(String id, String ask, String source) {}

    /** The newest one that ships. */
    public static AuditTool shipped() {
        try (InputStream yaml = AuditTool.class.getResourceAsStream(SHIPPED)) {
            return read(yaml.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static AuditTool read(byte[] yaml) {
        JsonNode tree = new YAMLMapper().readTree(yaml);
        Map<String, List<Criterion>> areas = new LinkedHashMap<>();
        tree.path("areas").properties().forEach(area -> areas.put(area.getKey(), criteria(area.getValue())));
        return new AuditTool(
                new PolicyVersion(
                        tree.path("tool").asString(), tree.path("version").asInt(), sha256(yaml)),
                criteria(tree.path("common")),
                areas);
    }

    private static List<Criterion> criteria(JsonNode section) {
        List<Criterion> criteria = new ArrayList<>();
        for (JsonNode one : section.path("criteria")) {
            criteria.add(new Criterion(
                    one.path("id").asString(),
                    one.path("ask").asString(),
                    section.path("source").asString()));
        }
        return criteria;
    }

    /** All that is asked in an area. */
    public List<Criterion> asked(String area) {
        return Stream.concat(common.stream(), areas.getOrDefault(area, List.of()).stream())
                .toList();
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
