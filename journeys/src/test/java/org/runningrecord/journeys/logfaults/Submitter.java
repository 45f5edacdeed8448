package org.runningrecord.journeys.logfaults;

import com.mongodb.client.MongoClients;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.runningrecord.log.LogStore;
import org.runningrecord.log.SnapshotStore;
import org.runningrecord.log.mongo.MongoLogStore;
import org.runningrecord.log.mongo.MongoSnapshotStore;
import org.runningrecord.log.sqlite.SqliteLogStore;
import org.runningrecord.log.sqlite.SqliteSnapshotStore;

/**
 * A process with a command side and its submitters, to be killed. Each submitter takes its share of a {@link Workload} one by one, beginning after the
 * last one that an earlier process noted as acknowledged: so what was on its way when that one was killed is sent again, under the same key.
 */
final class Submitter {

    private final Node node;
    private final Workload workload;
    private final Acknowledged acknowledged;

    private Submitter(Node node, Workload workload, Acknowledged acknowledged) {
        this.node = node;
        this.workload = workload;
        this.acknowledged = acknowledged;
    }

    /** Arguments: the log (a file, or the address of a MongoDB), the file of acknowledgements, the seed, how many submissions. */
    public static void main(String[] arguments) throws Exception {
        Workload workload = new Workload(Long.parseLong(arguments[2]), Integer.parseInt(arguments[3]));
        try (Acknowledged acknowledged = Acknowledged.in(Path.of(arguments[1]));
                Node node = node(arguments[0])) {
            new Submitter(node, workload, acknowledged).submitAll();
        }
        // The driver's own threads would keep the process
        System.exit(0);
    }

    private static Node node(String log) {
        Clock clock = Clock.systemUTC();
        if (log.startsWith("mongodb:")) {
            var database = MongoClients.create(log).getDatabase("killed");
            return new Node(MongoLogStore.open(database, "commits", clock), MongoSnapshotStore.open(database), clock);
        }
        LogStore store = SqliteLogStore.open(Path.of(log), clock);
        SnapshotStore snapshots = SqliteSnapshotStore.open(Path.of(log + ".snapshots"));
        return new Node(store, snapshots, clock);
    }

    private void submitAll() {
        List<String> records = workload.children().stream().map(node::open).toList();
        AtOnce.run(IntStream.range(0, Workload.SUBMITTERS)
                .<Callable<Integer>>mapToObj(submitter -> () -> submitShareOf(submitter, records))
                .toList());
    }

    private int submitShareOf(int submitter, List<String> records) throws Exception {
        int next = acknowledged.of(submitter);
        for (; next < workload.share(submitter); next++) {
            Workload.Visit visit = workload.visit(submitter, next, records);
            Answer answer = node.visit(visit.key(), visit.records());
            while (answer.status() == 503) {
                answer = node.visit(visit.key(), visit.records());
            }
            acknowledged.note(submitter, next, answer.recorded());
        }
        return next;
    }
}
