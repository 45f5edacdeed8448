package org.runningrecord.policy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.runningrecord.events.value.PolicyVersion;
import org.runningrecord.policy.audit.AuditTool;
import org.runningrecord.policy.audit.AuditTool.Criterion;
import tools.jackson.databind.JsonNode;

/** Reads a version of an audit tool and finds every fault in it. */
final class AuditToolReader {

    private final List<String> faults = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();

    private AuditToolReader() {}

    /** @throws PolicyFaults naming every fault */
    static AuditTool read(byte[] yaml) {
        AuditToolReader reader = new AuditToolReader();
        AuditTool tool = reader.tool(new Section("", ProfileReader.tree(yaml), reader.faults), yaml);
        if (!reader.faults.isEmpty()) {
            throw new PolicyFaults(reader.faults);
        }
        return tool;
    }

    private AuditTool tool(Section top, byte[] yaml) {
        PolicyVersion version =
                new PolicyVersion(top.name("tool"), top.positive("version"), RecordingPolicy.sha256(yaml));
        List<Criterion> common = criteria(top.section("common"));
        Map<String, List<Criterion>> areas = new LinkedHashMap<>();
        Section sections = top.section("areas");
        sections.keys().forEach(area -> areas.put(area, criteria(sections.section(area))));
        top.refuseOtherKeys();
        return new AuditTool(version, common, areas);
    }

    private List<Criterion> criteria(Section section) {
        String source = section.text("source");
        List<Criterion> criteria = new ArrayList<>();
        for (JsonNode item : section.items("criteria")) {
            Section one = section.item("criteria", criteria.size(), item);
            Criterion criterion = new Criterion(one.name("id"), one.text("ask"), source);
            if (!criterion.id().isEmpty() && !ids.add(criterion.id())) {
                one.fault("id", "\"" + criterion.id() + "\" is the id of another question, too");
            }
            criteria.add(criterion);
            one.refuseOtherKeys();
        }
        if (criteria.isEmpty()) {
            section.fault("criteria", "nothing is asked");
        }
        section.refuseOtherKeys();
        return criteria;
    }
}
