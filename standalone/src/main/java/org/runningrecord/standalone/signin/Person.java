package org.runningrecord.standalone.signin;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A person or a service that standalone knows.
 *
 * @param job what a person works as; absent for a service
 * @param roles in words of {@link org.runningrecord.web.access.Role}
 * @param record the record that is about a young person
 * @param returnsTo for a service through which people sign in: where they come back to. Any port of the loopback address will do
 */
public record Person(
        String id,
        String name,
        @Nullable String job,
        List<String> teams,
        List<String> roles,
        @Nullable String record,
        List<String> returnsTo) {

    public Person {
        teams = teams == null ? List.of() : List.copyOf(teams);
        roles = roles == null ? List.of() : List.copyOf(roles);
        returnsTo = returnsTo == null ? List.of() : List.copyOf(returnsTo);
    }

    /** Whether it is a service. */
    public boolean isService() {
        return roles.contains("submitting-service");
    }

    Person about(String other) {
        return new Person(id, name, job, teams, roles, other, returnsTo);
    }

    /** What a token says of it beside the id. */
    public Map<String, Object> claims() {
        Map<String, Object> claims = new LinkedHashMap<>();
        claims.put("name", name);
        claims.put("roles", roles);
        claims.put("teams", teams);
        if (job != null) {
            claims.put("job", job);
        }
        if (record != null) {
            claims.put("record", record);
        }
        return claims;
    }
}
