package org.runningrecord.policy;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.runningrecord.events.content.Visit;
import org.runningrecord.events.value.Kebab;
import org.runningrecord.policy.rule.Limit;
import org.runningrecord.policy.rule.Limit.CountFrom;
import org.runningrecord.policy.rule.RuleText;
import tools.jackson.databind.JsonNode;

/** Reads one rule of a profile. */
final class RuleReader {

    private static final String EVERY_ENTRY = "every-entry";
    private static final String WORKING_DAYS = "working-days";
    private static final String CLOCK_HOURS = "clock-hours";

    private static final Set<String> SETTINGS = Arrays.stream(Visit.Setting.values())
            .map(setting -> Kebab.of(setting))
            .collect(Collectors.toUnmodifiableSet());

    private RuleReader() {}

    static RecordingRule read(Section rule, List<String> faults) {
        RecordingRule read = new RecordingRule(text(rule), scope(rule), clock(rule), limit(rule));
        rule.refuseOtherKeys();
        if (read.clock() == ClockStart.RISK_IDENTIFIED && !read.scope().riskOnly()) {
            rule.fault("clock", "runs from risk-identified, so appliesTo must say risk: true");
        }
        return read;
    }

    static RuleText text(Section rule) {
        Section source = rule.section("source");
        RuleText text =
                new RuleText(rule.name("id"), rule.text("sentence"), source.text("document"), source.text("section"));
        source.refuseOtherKeys();
        return text;
    }

    private static Scope scope(Section rule) {
        JsonNode value = rule.value("appliesTo");
        if (value != null && value.isString() && value.asString().equals(EVERY_ENTRY)) {
            return Scope.EVERY_ENTRY;
        }
        Section section = rule.section("appliesTo");
        Set<String> settings = section.names("settings");
        settings.stream()
                .filter(setting -> !SETTINGS.contains(setting))
                .forEach(setting -> section.fault("settings", "\"" + setting + "\" is no setting of a visit"));
        Scope scope = new Scope(section.names("kinds"), settings, risk(section));
        section.refuseOtherKeys();
        if (scope.equals(Scope.EVERY_ENTRY)) {
            rule.fault("appliesTo", "names nothing; write " + EVERY_ENTRY + " if that is meant");
        }
        return scope;
    }

    private static boolean risk(Section scope) {
        JsonNode risk = scope.value("risk");
        if (risk != null && !(risk.isBoolean() && risk.asBoolean())) {
            scope.fault("risk", "can only be true; leave it out for entries with and without risk");
        }
        return risk != null;
    }

    private static ClockStart clock(Section rule) {
        String clock = rule.oneOf("clock", "ended", "risk-identified");
        return clock.equals("risk-identified") ? ClockStart.RISK_IDENTIFIED : ClockStart.ENDED;
    }

    private static Limit limit(Section rule) {
        int count = rule.positive("limit");
        return switch (rule.oneOf("kind", WORKING_DAYS, CLOCK_HOURS)) {
            case WORKING_DAYS -> new Limit.InWorkingDays(count, countFrom(rule));
            case CLOCK_HOURS -> new Limit.InClockHours(count);
            default -> {
                rule.value("countFrom"); // whether it belongs there depends on the kind, and that is already at fault
                yield new Limit.InClockHours(count);
            }
        };
    }

    private static CountFrom countFrom(Section rule) {
        return rule.oneOf("countFrom", "day-after", "same-day").equals("same-day")
                ? CountFrom.SAME_DAY
                : CountFrom.DAY_AFTER;
    }
}
