package org.runningrecord.policy;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.runningrecord.policy.clock.ClockRule;
import org.runningrecord.policy.rule.Limit;
import org.runningrecord.policy.rule.RuleText;
import org.runningrecord.policy.rule.WorkingDays;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads a profile and finds every fault in it. */
final class ProfileReader {

    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final List<String> faults = new ArrayList<>();

    private ProfileReader() {}

    static Profile read(byte[] yaml) {
        ProfileReader reader = new ProfileReader();
        Profile profile = reader.profile(tree(yaml));
        if (!reader.faults.isEmpty()) {
            throw new PolicyFaults(reader.faults);
        }
        return profile;
    }

    static @Nullable JsonNode tree(byte[] yaml) {
        try {
            return YAML.readTree(yaml);
        } catch (JacksonException e) {
            throw new PolicyFaults(List.of("the profile: not readable as YAML: " + e.getOriginalMessage()));
        }
    }

    private Profile profile(@Nullable JsonNode tree) {
        Section top = new Section("", tree, faults);
        String name = top.name("policy");
        int version = top.positive("version");
        top.text("about");
        Profile profile = new Profile(
                name,
                version,
                top.name("authority"),
                top.oneOf("nation", "england", "wales"),
                zone(top),
                workingDays(top.section("workingDays"), name + " " + version),
                rules(top),
                clocks(top),
                Set.copyOf(top.names("significantKinds")),
                Set.copyOf(top.names("rolesMeetingARequiredVisit")),
                names(top),
                CaseloadReader.read(top),
                training(top));
        top.refuseOtherKeys();
        return profile;
    }

    private static ZoneId zone(Section top) {
        String zone = top.text("zone");
        try {
            return zone.isEmpty() ? ZoneOffset.UTC : ZoneId.of(zone);
        } catch (DateTimeException e) {
            top.fault("zone", "\"" + zone + "\" is no time zone such as Europe/London");
            return ZoneOffset.UTC;
        }
    }

    private static WorkingDays workingDays(Section section, String policy) {
        section.oneOf("bankHolidays", "england-and-wales");
        int from = section.positive("knownFrom");
        int through = section.positive("knownThrough");
        if (through < from) {
            section.fault("knownThrough", "is before knownFrom");
        }
        Map<LocalDate, String> closed = section.days("closed");
        Map<LocalDate, String> open = section.days("open");
        closed.keySet().stream()
                .filter(open::containsKey)
                .forEach(day -> section.fault("closed", day + " cannot be open as well"));
        section.refuseOtherKeys();
        return new WorkingDays(policy, from, through, closed, open);
    }

    private static List<ClockRule> clocks(Section top) {
        List<ClockRule> clocks = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (JsonNode item : top.items("clocks")) {
            Section section = top.item("clocks", clocks.size(), item);
            ClockRule clock = ClockReader.read(section);
            if (!clock.text().id().isEmpty() && !ids.add(clock.text().id())) {
                section.fault("id", "\"" + clock.text().id() + "\" is the id of another clock, too");
            }
            clocks.add(clock);
        }
        return clocks;
    }

    private static @Nullable TrainingRule training(Section top) {
        if (top.value("training") == null) {
            return null;
        }
        Section training = top.section("training");
        RuleText text = RuleReader.text(training);
        Limit limit = ClockReader.limit(training, "limit");
        training.refuseOtherKeys();
        if (limit == null) {
            training.fault("limit", "there is none");
            return null;
        }
        return new TrainingRule(text, limit);
    }

    private static Names names(Section top) {
        if (top.value("names") == null) {
            return Names.NONE;
        }
        Section section = top.section("names");
        Names names = new Names(section.texts("statuses"), section.texts("plans"), section.texts("legalStatuses"));
        section.refuseOtherKeys();
        return names;
    }

    private List<RecordingRule> rules(Section top) {
        List<RecordingRule> rules = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (JsonNode item : top.items("rules")) {
            Section section = top.item("rules", rules.size(), item);
            RecordingRule rule = RuleReader.read(section, faults);
            if (!rule.text().id().isEmpty() && !ids.add(rule.text().id())) {
                section.fault("id", "\"" + rule.text().id() + "\" is the id of another rule, too");
            }
            rules.add(rule);
        }
        if (rules.stream().noneMatch(rule -> rule.scope().equals(Scope.EVERY_ENTRY))) {
            top.fault("rules", "one of them must apply to every-entry, or some entries would never be due");
        }
        return List.copyOf(rules);
    }
}
