package org.runningrecord.web.signin;

import java.util.Set;

/**
 * Where things stand in the tokens of an authority's issuer. A name with dots goes into objects: {@code realm_access.roles}.
 *
 * @param person the id of a person in the authority's directory
 * @param name the person's name as readers of the file should see it
 * @param roles a list of roles, or a text with spaces between them
 * @param job what the person works as, as the recording policy names it
 * @param teams a list of teams, or one
 * @param record the record of a young person
 * @param ownClients clients through which people use this service itself; every other one is named as the system they acted through
 */
public record ClaimNames(
        String person, String name, String roles, String job, String teams, String record, Set<String> ownClients) {

    /** As the authorization server of standalone writes them. */
    public static final ClaimNames USUAL =
            new ClaimNames("sub", "name", "roles", "job", "teams", "record", Set.of("running-record"));

    public ClaimNames {
        ownClients = Set.copyOf(ownClients);
    }
}
