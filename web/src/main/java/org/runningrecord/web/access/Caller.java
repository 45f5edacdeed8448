package org.runningrecord.web.access;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.runningrecord.events.value.Practitioner;
import org.runningrecord.events.value.RecordId;

/**
 * Who asks, as the token says.
 *
 * @param id of the person in the authority's directory, or of a service that acts for itself
 * @param name as readers of the file should see it
 * @param job what the person works as, as the recording policy names it, for example {@code social-worker}
 * @param teams the person's teams; the first is the one that authorship is shown with
 * @param system the service through which a person acts, or that acts for itself; absent where a person uses this service directly
 * @param ownRecord the record that is about this person; absent for everybody but young people
 */
public record Caller(
        String id,
        String name,
        String job,
        List<String> teams,
        Set<Role> roles,
        @Nullable String system,
        @Nullable RecordId ownRecord) {

    /** What stands in the place of a job where a service acts for itself. */
    public static final String SYSTEM = "system";

    public Caller {
        teams = List.copyOf(teams);
        roles = Set.copyOf(roles);
    }

    /** Whether this is a service that acts for itself, and no person. */
    public boolean isSystem() {
        return id.equals(system);
    }

    public boolean is(Role role) {
        return roles.contains(role);
    }

    /** Whether the person has one of these roles. */
    public boolean isAny(Set<Role> any) {
        return any.stream().anyMatch(roles::contains);
    }

    /** The same, with those of the roles for which this is so. */
    public Caller as(Predicate<Role> which) {
        return new Caller(
                id, name, job, teams, roles.stream().filter(which).collect(Collectors.toSet()), system, ownRecord);
    }

    /** As the author of what is recorded; a service that acts for itself is shown as a system. */
    public Practitioner author() {
        return new Practitioner(id, name, isSystem() ? SYSTEM : job, teams.isEmpty() ? "" : teams.get(0));
    }
}
