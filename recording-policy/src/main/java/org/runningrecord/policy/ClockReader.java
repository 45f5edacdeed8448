package org.runningrecord.policy;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.runningrecord.events.content.StatusChange;
import org.runningrecord.events.value.Kebab;
import org.runningrecord.policy.clock.Beginning;
import org.runningrecord.policy.clock.Beginning.Another;
import org.runningrecord.policy.clock.ClockRule;
import org.runningrecord.policy.clock.Lasting;
import org.runningrecord.policy.clock.Occurrences;
import org.runningrecord.policy.clock.Step;
import org.runningrecord.policy.rule.Limit;
import tools.jackson.databind.JsonNode;

/** Reads one clock of a profile. */
final class ClockReader {

    private static final Pattern LIMIT = Pattern.compile("([1-9]\\d{0,3}) (working-day|day|week|month)s?");
    private static final String PLAN = "sets|shortens|up to .*";
    private static final Set<String> NAMES = Occurrences.names();
    private static final Set<String> PLANS = Occurrences.plans();

    private static final Set<String> STATUSES = new TreeSet<>();

    static {
        for (StatusChange.Status status : StatusChange.Status.values()) {
            STATUSES.add(Kebab.of(status));
        }
    }

    private ClockReader() {}

    static ClockRule read(Section clock) {
        ClockRule rule = new ClockRule(
                RuleReader.text(clock),
                beginning(clock.section("starts")),
                lasting(clock),
                known("metBy", clock, NAMES),
                known("plans", clock, PLANS),
                steps(clock));
        clock.refuseOtherKeys();
        if (rule.metBy().isEmpty()) {
            clock.fault("metBy", "names nothing that could meet it");
        }
        if (rule.plans().isEmpty()
                && rule.steps().stream().anyMatch(step -> step.plan().sets())) {
            clock.fault("plans", "say which plans of the child may say how often");
        }
        if (rule.steps().isEmpty()) {
            clock.fault("steps", "there is none");
        }
        return rule;
    }

    private static Beginning beginning(Section starts) {
        boolean ofStatus = starts.value("status") != null;
        String status = ofStatus ? starts.oneOf("status", STATUSES.toArray(new String[0])) : null;
        Set<String> entries = known("entries", starts, NAMES);
        if (!ofStatus && entries.isEmpty()) {
            starts.fault("entries", "say a status, entries, or both");
        }
        Beginning beginning = new Beginning(status, entries, starts.names("types"), another(starts));
        starts.refuseOtherKeys();
        return beginning;
    }

    private static Lasting lasting(Section clock) {
        boolean untilClosed = clock.value("closing") != null
                && clock.oneOf("closing", "ends", "ignored").equals("ends");
        return new Lasting(known("during", clock, STATUSES), untilClosed);
    }

    private static Another another(Section starts) {
        if (starts.value("another") == null) {
            return Another.NONE;
        }
        return switch (starts.oneOf("another", "beside", "in-place", "none")) {
            case "beside" -> Another.BESIDE;
            case "in-place" -> Another.IN_PLACE;
            default -> Another.NONE;
        };
    }

    private static List<Step> steps(Section clock) {
        List<Step> steps = new ArrayList<>();
        for (JsonNode item : clock.items("steps")) {
            Section step = clock.item("steps", steps.size(), item);
            steps.add(step(step));
            step.refuseOtherKeys();
        }
        return steps;
    }

    private static Step step(Section step) {
        Limit limit = limit(step, "limit");
        String none = step.value("none") == null ? null : step.text("none");
        if ((limit == null) == (none == null)) {
            step.fault("limit", "say either a limit, or none and why");
        }
        String until = step.value("until") == null ? null : step.text("until");
        if (until != null && !NAMES.contains(until)) {
            step.fault("until", "\"" + until + "\" is nothing that a clock looks at");
        }
        return new Step(
                limit,
                none,
                limit(step, "target"),
                step.value("from") != null
                        && step.oneOf("from", "start", "last").equals("start"),
                step.value("times") == null ? 0 : step.positive("times"),
                limit(step, "within"),
                until,
                plan(step, limit));
    }

    private static Step.Plan plan(Section step, @Nullable Limit limit) {
        if (step.value("plan") == null) {
            return Step.Plan.NOTHING;
        }
        String says = step.text("plan");
        if (!says.matches(PLAN)) {
            step.fault("plan", "\"" + says + "\" is none of sets, shortens, up to 3 months");
        }
        if (says.startsWith("up to ")) {
            return new Step.Plan(true, limit(step, "plan", says.substring("up to ".length())));
        }
        return new Step.Plan(true, says.equals("sets") ? null : limit);
    }

    static @Nullable Limit limit(Section step, String key) {
        return step.value(key) == null ? null : limit(step, key, step.text(key));
    }

    private static @Nullable Limit limit(Section step, String key, String text) {
        Matcher limit = LIMIT.matcher(text);
        if (!limit.matches()) {
            step.fault(key, "\"" + text + "\" is no limit such as 35 working-days, 6 weeks or 3 months");
            return null;
        }
        int count = Integer.parseInt(limit.group(1));
        return switch (limit.group(2)) {
            case "day" -> new Limit.ByCalendar(count, ChronoUnit.DAYS);
            case "week" -> new Limit.ByCalendar(count, ChronoUnit.WEEKS);
            case "month" -> new Limit.ByCalendar(count, ChronoUnit.MONTHS);
            default -> new Limit.InWorkingDays(count, Limit.CountFrom.DAY_AFTER);
        };
    }

    private static Set<String> known(String key, Section section, Set<String> known) {
        Set<String> names = section.names(key);
        names.stream()
                .filter(name -> !known.contains(name))
                .forEach(name -> section.fault(key, "\"" + name + "\" is none of " + String.join(", ", known)));
        return names;
    }
}
