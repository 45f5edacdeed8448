package org.runningrecord.command.submission;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.runningrecord.events.value.Practitioner;
import org.runningrecord.web.access.Caller;
import tools.jackson.databind.JsonNode;

class RequestKeysTest {

    private static final Caller CALLER =
            new Caller("w-1", "Sam Sample", "social-worker", List.of("North"), Set.of(), null, null);

    /** The log holds digests: if they came out otherwise, a request that is sent again would be refused. */
    @Test
    void theDigestOfARequestStaysAsItIs() {
        JsonNode body = new Bodies()
                .read(
                        "{ \"b\": {\"c\":\"z\"}, \"a\": [1, 2.5, true, null, {\"y\":-3,\"x\":\"café\"}] }"
                                .getBytes(StandardCharsets.UTF_8),
                        Practitioner.class)
                .tree();

        assertThat(RequestKeys.of(CALLER, "one", "POST /api/records", body).request())
                .isEqualTo("0955f68c00f6d72e0f506e7add0f5266e5d5d803e800582fdfa835a052382202");
    }
}
