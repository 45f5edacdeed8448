package org.runningrecord.policy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.runningrecord.policy.caseload.CaseloadRule;
import org.runningrecord.policy.caseload.CaseloadRule.Asye;
import org.runningrecord.policy.caseload.CaseloadRule.Most;
import tools.jackson.databind.JsonNode;

/** Reads what a profile says of caseloads. */
final class CaseloadReader {

    private static final Pattern PART = Pattern.compile("([1-9]\\d?)/([1-9]\\d?)");

    private CaseloadReader() {}

    /** Absent where the profile says nothing of them. */
    static @Nullable CaseloadRule read(Section top) {
        if (top.value("caseload") == null) {
            return null;
        }
        Section caseload = top.section("caseload");
        CaseloadRule rule = new CaseloadRule(
                RuleReader.text(caseload),
                most(caseload),
                teams(caseload),
                caseload.oneOf("countedBy", "child", "family").equals("family"),
                caseload.oneOf("proposals", "blocked", "warned").equals("blocked"),
                asye(caseload));
        caseload.refuseOtherKeys();
        return rule;
    }

    private static Most most(Section section) {
        Most most = new Most(section.positive("upper"), section.positive("absolute"));
        if (most.absolute() < most.upper()) {
            section.fault("absolute", "is below upper");
        }
        return most;
    }

    private static Map<String, Most> teams(Section caseload) {
        Map<String, Most> teams = new LinkedHashMap<>();
        int number = 0;
        for (JsonNode item : caseload.items("teams")) {
            Section team = caseload.item("teams", number++, item);
            teams.put(team.text("team"), most(team));
            team.refuseOtherKeys();
        }
        return teams;
    }

    private static List<Asye> asye(Section caseload) {
        List<Asye> steps = new ArrayList<>();
        for (JsonNode item : caseload.items("asye")) {
            Section step = caseload.item("asye", steps.size(), item);
            String text = step.text("part");
            Matcher part = PART.matcher(text);
            boolean fits = part.matches();
            if (!fits) {
                step.fault("part", "\"" + text + "\" is no part such as 1/3");
            }
            steps.add(new Asye(
                    step.positive("months"),
                    fits ? Integer.parseInt(part.group(1)) : 1,
                    fits ? Integer.parseInt(part.group(2)) : 1));
            step.refuseOtherKeys();
        }
        return steps;
    }
}
