package org.runningrecord.bench.append;

import org.runningrecord.bench.process.Bearer;
import org.runningrecord.bench.process.Served;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A submitter with several connections, each of which writes in the files of children of its own. */
final class Posts implements AutoCloseable {

    private static final Pattern RECORD = Pattern.compile("\"record\"\\s*:\\s*\"([^\"]+)\"");
    private static final String CHILD = """
            {"names":[{"kind":"legal","given":"Ottilie","family":"Example-%d"}],
             "birth":{"status":"born","certainty":"confirmed","date":"2015-02-14"},"languages":["en"]}""";
    private static final String SENTENCE =
            "Ottilie showed the drawing she had made of the lighthouse and named everybody in it. ";
    private static final String VISIT = """
            {"reason":"Visit at home","type":"cp","mode":"in-person","start":"%s","end":"%s","place":{"setting":"home"},
             "present":[{"name":"Mr Example","relationship":"father"}],
             "children":[{"record":"%s","seen":true,"seenAlone":true,"bedroomSeen":true,
               "words":[{"words":"Nobody shouts there.","language":"en","heardBy":"Sam Sample"}]}],
             "homeConditions":"Kitchen clean; a new bed in the bedroom.","discussion":"%s","concerns":"%s","observations":"%s",
             "analysis":{"text":"Mornings are calmer"},"planUpdate":{"update":"Breakfast club has started","satisfied":true},
             "risk":{"identified":false}}""";

    private final List<KeptConnection> connections = new ArrayList<>();
    private final List<List<String>> children = new ArrayList<>();
    private final Random random;
    private final Bearer bearer;
    private final Instant started = Clock.systemUTC().instant();
    private final String start = started.minus(Duration.ofHours(2)).toString();
    private final String end = started.minus(Duration.ofHours(1)).toString();

    Posts(Served service, int writers, int childrenOfEach, long seed) throws IOException {
        bearer = service.bearer();
        random = new Random(seed);
        for (int writer = 0; writer < writers; writer++) {
            KeptConnection connection = new KeptConnection(service.port());
            connections.add(connection);
            List<String> own = new ArrayList<>();
            for (int child = 0; child < childrenOfEach; child++) {
                own.add(opened(connection, CHILD.formatted(random.nextInt(1_000_000))));
            }
            children.add(own);
        }
    }

    private String author() {
        return "Authorization: " + bearer.header() + "\r\n";
    }

    private String opened(KeptConnection connection, String child) throws IOException {
        String answer = connection.post("/api/records", author(), child);
        Matcher record = RECORD.matcher(answer);
        if (!record.find()) {
            throw new IOException("No record in the answer: " + answer);
        }
        return record.group(1);
    }

    /** What one connection posts next. */
    private record Post(KeptConnection connection, String path, String headers, String body) {
        void send() throws IOException {
            connection.post(path, headers, body);
        }
    }

    /** Posts so many visits, and returns how many a second were answered. */
    double perSecond(int visits) throws Exception {
        List<List<Post>> shares = new ArrayList<>();
        for (int writer = 0; writer < connections.size(); writer++) {
            List<Post> share = new ArrayList<>();
            for (int visit = 0; visit < visits / connections.size(); visit++) {
                share.add(post(connections.get(writer), child(writer)));
            }
            shares.add(share);
        }
        return Writers.perSecond(shares, Post::send);
    }

    private String child(int writer) {
        List<String> own = children.get(writer);
        return own.get(random.nextInt(own.size()));
    }

    private Post post(KeptConnection connection, String child) {
        return new Post(
                connection,
                "/api/records/" + child + "/visits",
                author() + "Idempotency-Key: " + new UUID(random.nextLong(), random.nextLong()) + "\r\n",
                VISIT.formatted(start, end, child, text(), text(), text()));
    }

    private String text() {
        return SENTENCE.repeat(1 + random.nextInt(3)).trim();
    }

    @Override
    public void close() throws IOException {
        for (KeptConnection connection : connections) {
            connection.close();
        }
    }
}
