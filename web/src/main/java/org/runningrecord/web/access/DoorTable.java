package org.runningrecord.web.access;

import static org.runningrecord.web.access.Role.AUDITOR;
import static org.runningrecord.web.access.Role.DATA_PROTECTION_OFFICER;
import static org.runningrecord.web.access.Role.FRONT_DOOR;
import static org.runningrecord.web.access.Role.LEGAL;
import static org.runningrecord.web.access.Role.OPERATOR;
import static org.runningrecord.web.access.Role.OUT_OF_HOURS_WORKER;
import static org.runningrecord.web.access.Role.PRACTITIONER;
import static org.runningrecord.web.access.Role.REVIEWING_OFFICER;
import static org.runningrecord.web.access.Role.SENIOR_MANAGER;
import static org.runningrecord.web.access.Role.SUBMITTING_SERVICE;
import static org.runningrecord.web.access.Role.TEAM_MANAGER;
import static org.runningrecord.web.access.Role.YOUNG_PERSON;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Which roles a door is open to. The first line that fits decides, and a door that none fits is open to nobody. {@code docs/access.md} says the same for
 * every door and every role, and a test tries each pair. That a door is open to a role says nothing yet of the records behind it.
 */
public final class DoorTable {

    private static final Set<Role> EVERYBODY = EnumSet.allOf(Role.class);
    private static final Set<Role> MANAGERS = Set.of(TEAM_MANAGER, SENIOR_MANAGER);
    private static final Set<Role> READERS = Set.of(
            PRACTITIONER,
            TEAM_MANAGER,
            SENIOR_MANAGER,
            REVIEWING_OFFICER,
            AUDITOR,
            LEGAL,
            OUT_OF_HOURS_WORKER,
            DATA_PROTECTION_OFFICER,
            FRONT_DOOR);
    private static final Set<Role> RECORDERS = Set.of(
            PRACTITIONER,
            TEAM_MANAGER,
            SENIOR_MANAGER,
            REVIEWING_OFFICER,
            OUT_OF_HOURS_WORKER,
            FRONT_DOOR,
            SUBMITTING_SERVICE);

    private static final List<DoorRule> RULES = List.of(
            DoorRule.any("/actuator/**", Set.of(OPERATOR)),
            DoorRule.get("/v3/api-docs/**", EVERYBODY),
            DoorRule.get("/api/templates/**", EVERYBODY),
            DoorRule.get("/api/log/head", Set.of(OPERATOR, AUDITOR, DATA_PROTECTION_OFFICER)),
            // what a record holds
            DoorRule.get("/api/records/*", and(READERS, YOUNG_PERSON)),
            DoorRule.get("/api/records/*/access", and(MANAGERS, AUDITOR, DATA_PROTECTION_OFFICER, YOUNG_PERSON)),
            DoorRule.get("/api/records/*/history", Set.of(AUDITOR, DATA_PROTECTION_OFFICER)),
            DoorRule.get("/api/records/*/history.ndjson", Set.of(AUDITOR, DATA_PROTECTION_OFFICER)),
            DoorRule.get("/api/records/*/history/*", Set.of(AUDITOR, DATA_PROTECTION_OFFICER)),
            DoorRule.get("/api/records/*/recording-audit", and(MANAGERS, AUDITOR, REVIEWING_OFFICER)),
            // pictures with the place where they were taken
            DoorRule.get(
                    "/api/records/*/entries/*/file/original",
                    and(MANAGERS, PRACTITIONER, AUDITOR, LEGAL, DATA_PROTECTION_OFFICER)),
            DoorRule.get("/api/records/**", READERS),
            // lists over records
            DoorRule.get("/api/emergency-access", and(MANAGERS, DATA_PROTECTION_OFFICER)),
            DoorRule.post("/api/search", READERS),
            DoorRule.get("/api/unusual-access", and(MANAGERS, DATA_PROTECTION_OFFICER)),
            DoorRule.get("/api/overdue", and(MANAGERS, PRACTITIONER, REVIEWING_OFFICER, AUDITOR)),
            DoorRule.get("/api/expectations/overdue", and(MANAGERS, PRACTITIONER, REVIEWING_OFFICER, AUDITOR)),
            DoorRule.get("/api/timeliness", and(MANAGERS, AUDITOR)),
            DoorRule.get("/api/workers", and(MANAGERS, AUDITOR)),
            DoorRule.get("/api/workers/*", and(MANAGERS, AUDITOR, PRACTITIONER)),
            DoorRule.get("/api/workers/*/oversight", and(MANAGERS, AUDITOR)),
            DoorRule.get("/api/workers/*/line-supervisions", and(MANAGERS, PRACTITIONER)),
            DoorRule.get("/api/audits/**", and(MANAGERS, AUDITOR)),
            DoorRule.get("/api/audit-tool", and(MANAGERS, AUDITOR)),
            // what only some record
            DoorRule.post(
                    "/api/records", and(MANAGERS, PRACTITIONER, FRONT_DOOR, OUT_OF_HOURS_WORKER, SUBMITTING_SERVICE)),
            DoorRule.post("/api/records/*/supervisions", MANAGERS),
            DoorRule.post("/api/records/*/management-decisions", MANAGERS),
            DoorRule.post("/api/records/*/allocations", MANAGERS),
            DoorRule.post("/api/records/*/transfers", MANAGERS),
            DoorRule.post("/api/records/*/mash-decisions", and(MANAGERS, FRONT_DOOR, OUT_OF_HOURS_WORKER)),
            DoorRule.post("/api/records/*/merging", MANAGERS),
            DoorRule.post("/api/records/*/unmerging", MANAGERS),
            DoorRule.post("/api/records/*/adoption", MANAGERS),
            DoorRule.post("/api/records/*/expectations/**", MANAGERS),
            DoorRule.post("/api/records/*/entries/*/sign-offs", MANAGERS),
            // who may open a record
            DoorRule.post("/api/records/*/restriction/**", and(MANAGERS, DATA_PROTECTION_OFFICER)),
            DoorRule.post("/api/records/*/involvements/**", MANAGERS),
            DoorRule.post(
                    "/api/records/*/emergency-access", Set.of(PRACTITIONER, TEAM_MANAGER, REVIEWING_OFFICER, LEGAL)),
            DoorRule.post("/api/records/*/emergency-access/*/review", and(MANAGERS, DATA_PROTECTION_OFFICER)),
            // what is done about an entry
            DoorRule.post("/api/records/*/entries/*/restriction/**", and(MANAGERS, DATA_PROTECTION_OFFICER)),
            DoorRule.post("/api/records/*/entries/*/disputes/*/decision", and(MANAGERS, DATA_PROTECTION_OFFICER)),
            DoorRule.post("/api/records/*/entries/*/disputes", and(RECORDERS, LEGAL, DATA_PROTECTION_OFFICER)),
            DoorRule.post("/api/records/*/entries/*/misfiling", and(MANAGERS, PRACTITIONER)),
            DoorRule.post("/api/records/*/entries/*/unlinking", and(MANAGERS, PRACTITIONER)),
            DoorRule.post("/api/records/*/audit-case-notes", and(MANAGERS, AUDITOR)),
            DoorRule.post("/api/records/*/court-appearances", and(RECORDERS, LEGAL)),
            DoorRule.post("/api/records/**", RECORDERS),
            // what is about no one record
            DoorRule.post("/api/expectations/recount", Set.of(SENIOR_MANAGER, OPERATOR)),
            DoorRule.post("/api/workers/**", MANAGERS),
            DoorRule.post("/api/audits/**", and(MANAGERS, AUDITOR)),
            DoorRule.post("/api/imports/**", Set.of(SUBMITTING_SERVICE)));

    private DoorTable() {}

    /** The roles that a door is open to; none where it is not known. */
    public static Set<Role> roles(String method, String path) {
        return RULES.stream()
                .filter(rule -> rule.fits(method, path))
                .findFirst()
                .map(DoorRule::roles)
                .orElse(Set.of());
    }

    /** The line of the table that decides about a door; empty where none does. */
    public static String pattern(String method, String path) {
        return RULES.stream()
                .filter(rule -> rule.fits(method, path))
                .findFirst()
                .map(DoorRule::pattern)
                .orElse("");
    }

    private static Set<Role> and(Set<Role> some, Role... more) {
        Set<Role> all = EnumSet.copyOf(some);
        all.addAll(Arrays.asList(more));
        return all;
    }
}
