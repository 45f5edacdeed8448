package org.runningrecord.query.search;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.runningrecord.events.claim.IdentifierRules;
import org.runningrecord.events.value.Identifier;
import org.runningrecord.events.value.When;
import org.runningrecord.log.codec.Json;
import org.runningrecord.web.problem.Faults;
import org.runningrecord.web.problem.Refused;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.databind.json.JsonMapper;

/**
 * Whom somebody looks for: by an identifier, or by name and date of birth, in full. It is sent as a body, so that no name stands in an address.
 *
 * @param birth the date of birth, or the expected one, as a record has it
 */
record SearchRequest(
        @Nullable String given,
        @Nullable String family,
        @Nullable String birth,
        @Nullable Identifier identifier) {

    private static final int MOST = 4_000;
    private static final int LONGEST = 300;
    private static final JsonMapper JSON = Json.builder(
                    StreamReadConstraints.builder().maxNestingDepth(5).build())
            .build();

    /** @throws Refused naming all that is wrong */
    static SearchRequest read(HttpServletRequest http) throws IOException {
        byte[] bytes = http.getInputStream().readNBytes(MOST + 1);
        if (bytes.length > MOST) {
            throw Refused.because(Refused.Kind.TOO_LARGE, "A search has at most " + MOST + " bytes");
        }
        try {
            SearchRequest request = JSON.readValue(bytes, SearchRequest.class);
            if (request != null) {
                return request.checked();
            }
        } catch (JacksonException e) {
            // what it says of the place could repeat what was sent
        }
        throw Refused.because(
                Refused.Kind.MALFORMED,
                "Send an object with given, family and birth, or with an identifier: its scheme, authority and value");
    }

    private SearchRequest checked() {
        Faults faults = new Faults();
        if (identifier == null) {
            text("/given", given, faults);
            text("/family", family, faults);
            birth(faults);
        } else if (given != null || family != null || birth != null) {
            faults.add("", "Search by an identifier, or by name and date of birth");
        } else {
            identifier(identifier, faults);
        }
        faults.refuseIfAny();
        return identifier == null ? this : new SearchRequest(null, null, null, IdentifierRules.normal(identifier));
    }

    private static void text(String pointer, @Nullable String text, Faults faults) {
        if (text == null || text.isBlank() || text.length() > LONGEST) {
            faults.add(pointer, "Give the name, in at most " + LONGEST + " characters");
        }
    }

    private void birth(Faults faults) {
        try {
            if (birth != null) {
                When.parse(birth);
                return;
            }
        } catch (IllegalArgumentException e) {
            // said below
        }
        faults.add("/birth", "Give the date of birth, for example 2019-03-04");
    }

    private static void identifier(Identifier said, Faults faults) {
        if (said.scheme() == null) {
            faults.add("/identifier/scheme", "Say which kind of identifier it is");
        }
        if (said.value() == null || said.value().isBlank()) {
            faults.add("/identifier/value", "Give the identifier");
        }
        if (faults.all().isEmpty()) {
            String wrong = IdentifierRules.fault(IdentifierRules.normal(said));
            if (wrong != null) {
                faults.add("/identifier/value", wrong);
            }
        }
    }

    /** The name as it is compared. */
    String name() {
        return given + " " + family;
    }
}
