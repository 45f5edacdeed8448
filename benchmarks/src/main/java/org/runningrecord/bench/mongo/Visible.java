package org.runningrecord.bench.mongo;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.runningrecord.bench.Bench;
import org.runningrecord.bench.Finding;
import org.runningrecord.bench.Scenario;
import org.runningrecord.bench.Target;
import org.runningrecord.bench.process.Application;
import org.runningrecord.bench.process.Bearer;
import org.runningrecord.web.signin.TestTokens;
import org.runningrecord.bench.process.Served;

/** How long after its answer what a command recorded is seen in a view, and whether a reader who passes the position ever sees a view without it. */
public final class Visible implements Scenario {

    private static final int WARM_UP_SECONDS = 20;
    private static final int SECONDS = 40;
    private static final int READS = 100_000;

    /** A machine that does not come to all the reads in this time makes fewer, and the row says how many. */
    private static final int LONGEST_SECONDS = 300;

    private static final int MODERATE_CLIENTS = 4;
    private static final long MODERATE_EVERY = TimeUnit.MILLISECONDS.toNanos(200);
    private static final int HEAVY_CLIENTS = 16;
    private static final int HEAP_MIB = 768;
    private static final TestTokens ISSUER = TestTokens.ofOwnIssuer();

    @Override
    public String name() {
        return "visible";
    }

    @Override
    public List<Finding> run(Bench bench) throws Exception {
        List<Finding> findings = new ArrayList<>(twoProcesses(bench));
        findings.addAll(oneProcess(bench));
        return findings;
    }

    private static List<Finding> twoProcesses(Bench bench) throws Exception {
        Path folder = bench.empty("visible");
        List<Finding> findings = new ArrayList<>();
        try (Server server = Server.start();
                Served command = Served.start(side("command-side", folder, server));
                Served query = Served.start(side("query-side", folder, server))) {
            command.secondsUntil(Served.READINESS);
            query.secondsUntil(Served.READINESS);
            Doors doors = new Doors(command.address(), query.address(), command.bearer());
            String where = "two processes on " + server.words();
            findings.addAll(visible(bench, doors, where));
            findings.add(stale(bench, doors, where));
        }
        return findings;
    }

    private static List<Finding> oneProcess(Bench bench) throws Exception {
        Path folder = bench.empty("visible-standalone");
        try (Served standalone = Served.ready(Application.standalone(folder, HEAP_MIB))) {
            String address = standalone.address();
            Doors doors = new Doors(address, address, standalone.bearer());
            List<Finding> findings = new ArrayList<>(visible(bench, doors, "standalone"));
            findings.add(stale(bench, doors, "standalone"));
            return findings;
        }
    }

    private static Finding stale(Bench bench, Doors doors, String where) throws Exception {
        Clients.Sight sight = new Clients(doors, 2 * HEAVY_CLIENTS, bench.seed())
                .run(TimeUnit.SECONDS.toNanos(LONGEST_SECONDS), bench.size(READS), 0);
        bench.tell("%s, %,d reads: %,d stale, %,d not yet", where, sight.reads(), sight.stale(), sight.notYet());
        return Finding.number(
                "Stale of %,d reads over HTTP with the position just answered (%,d answered: not yet), %s"
                        .formatted(sight.reads(), sight.notYet(), where),
                sight.stale(),
                "reads",
                Target.atMost(0));
    }

    private static List<Finding> visible(Bench bench, Doors doors, String where) throws Exception {
        new Clients(doors, HEAVY_CLIENTS, bench.seed()).run(seconds(bench, WARM_UP_SECONDS), Integer.MAX_VALUE, 0);
        Clients.Sight moderate = new Clients(doors, MODERATE_CLIENTS, bench.seed())
                .run(seconds(bench, SECONDS), Integer.MAX_VALUE, MODERATE_EVERY);
        bench.tell("%s, 20 commands/s: %s", where, moderate.visible());
        Clients.Sight heavy =
                new Clients(doors, HEAVY_CLIENTS, bench.seed()).run(seconds(bench, SECONDS / 2), Integer.MAX_VALUE, 0);
        double rate = heavy.commands() * 1e9 / seconds(bench, SECONDS / 2);
        bench.tell("%s, %.0f commands/s: %s", where, rate, heavy.visible());
        String what = "From the answer to a command until the running record shows it, ";
        return List.of(
                of(what + where + ", 20 commands/s: median", moderate, 0.5, Target.atMost(50)),
                of(what + where + ", 20 commands/s: 99th percentile", moderate, 0.99, Target.atMost(250)),
                of(what + where + ", as many as go (%.0f/s): median".formatted(rate), heavy, 0.5, null),
                of(what + where + ", as many as go (%.0f/s): 99th percentile".formatted(rate), heavy, 0.99, null));
    }

    private static Finding of(String what, Clients.Sight sight, double share, @Nullable Target target) {
        return Finding.number(what, sight.visible().percentile(share), "ms", target);
    }

    private static long seconds(Bench bench, int full) {
        return TimeUnit.SECONDS.toNanos(bench.scale() == Bench.Scale.FULL ? full : full / 4);
    }

    /** The address of a real server may hold a password, and everybody on a machine can read arguments: so it goes into the environment. */
    private static Application side(String name, Path folder, Server server) {
        return new Application(
                Application.packaged(name),
                List.of("-Xmx" + HEAP_MIB + "m"),
                List.of(),
                Map.of(
                        "SPRING_MONGODB_URI",
                        server.uri(),
                        "SPRING_SECURITY_OAUTH2_RESOURCESERVER_JWT_PUBLIC_KEY_LOCATION",
                        "file:" + ISSUER.publicKey(folder.resolve("issuer.pem"))),
                folder.resolve(name + ".out"),
                new Bearer(() -> ISSUER));
    }
}
