package org.runningrecord.standalone.samples;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Submits the sample children over HTTP. Moments in them are relative to today, so that their clocks make sense whenever they are looked at. */
public final class SampleChildren {

    private static final Logger LOG = LoggerFactory.getLogger("running-record.samples");
    private static final JsonMapper JSON = JsonMapper.shared();

    private final HttpClient http = HttpClient.newHttpClient();
    private final Clock clock;
    private final UnaryOperator<String> tokens;

    /** @param tokens of people by their ids */
    public SampleChildren(Clock clock, UnaryOperator<String> tokens) {
        this.clock = clock;
        this.tokens = tokens;
    }

    /**
     * One thing that somebody submits.
     *
     * @param child whose record it is; absent where it is nobody's
     * @param entry the name that the entry goes by; absent where it is not spoken of again
     * @param as the id of who does
     */
    record Step(@Nullable String child, @Nullable String entry, String as, String path, JsonNode body) {}

    record Samples(List<Step> steps) {}

    /**
     * Submits them all.
     *
     * @param port where the service listens on the loopback address
     * @return the ids of their records, by the names they go by in the samples
     * @throws IllegalStateException if one is refused
     */
    public Map<String, String> submit(int port) throws IOException, InterruptedException {
        Samples samples = read();
        Placeholders placeholders = new Placeholders(clock);
        Map<String, String> records = new HashMap<>();
        Map<String, String> known = new HashMap<>();
        for (Step step : samples.steps()) {
            String path = placeholders.filled(step.path(), known);
            HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/api" + path))
                    .header("Content-Type", "application/json")
                    .header("Authorization", "Bearer " + tokens.apply(step.as()))
                    .POST(BodyPublishers.ofString(
                            placeholders.filled(step.body().toString(), known)))
                    .build();
            HttpResponse<String> response = http.send(request, BodyHandlers.ofString());
            if (response.statusCode() != 201) {
                throw new IllegalStateException("A sample was refused: " + step.path() + " " + response.body());
            }
            JsonNode answer = JSON.readTree(response.body());
            if (step.child() != null) {
                records.putIfAbsent(step.child(), answer.at("/record").asString());
                known.putAll(records);
            }
            if (step.entry() != null) {
                known.put(step.entry(), answer.at("/entry").asString());
            }
        }
        LOG.info(
                "Recorded {} sample children; start with --running-record.samples=false to leave them out",
                records.size());
        records.forEach((child, record) -> LOG.info("  {}: http://127.0.0.1:{}/api/records/{}", child, port, record));
        LOG.info("  what is overdue: http://127.0.0.1:{}/api/expectations/overdue", port);
        return records;
    }

    private static Samples read() throws IOException {
        try (InputStream in = SampleChildren.class.getResourceAsStream("/samples/children.json")) {
            return JSON.readValue(in, Samples.class);
        }
    }
}
