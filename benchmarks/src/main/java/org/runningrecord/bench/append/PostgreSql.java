package org.runningrecord.bench.append;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.sql.DataSource;

/** A PostgreSQL server of its own in a folder of its own, every commit forced to disk, and otherwise with room enough. */
final class PostgreSql implements AutoCloseable {

    /** What Debian and its kin call it. */
    static final String PACKAGE = "postgresql-15";

    private static final Path INSTALLED = Path.of("/usr/lib/postgresql");
    private static final String OPTIONS =
            "-c fsync=on -c synchronous_commit=on -c full_page_writes=on -c wal_level=replica"
                    + " -c shared_buffers=1GB -c wal_buffers=64MB -c min_wal_size=1GB -c max_wal_size=8GB -c checkpoint_timeout=30min"
                    + " -c max_connections=40 -c autovacuum=off -c listen_addresses=127.0.0.1 -c unix_socket_directories=";

    private final Path binaries;
    private final Path data;
    private final Path printed;
    private final int port;

    private PostgreSql(Path binaries, Path folder) throws IOException, InterruptedException {
        this.binaries = binaries;
        this.data = folder.resolve("data");
        this.printed = folder.resolve("printed");
        this.port = freePort();
        if (asRoot()) {
            run("chown", "postgres", folder.toString());
        }
        run(asServer("initdb", "-D", data.toString(), "-U", "bench", "-A", "trust", "-E", "UTF8", "--locale=C"));
        run(asServer(
                "pg_ctl",
                "-D",
                data.toString(),
                "-l",
                folder.resolve("log").toString(),
                "-w",
                "-o",
                OPTIONS + " -p " + port,
                "start"));
    }

    /** The newest one installed, or nothing. */
    static Optional<Path> installed() throws IOException {
        if (!Files.isDirectory(INSTALLED)) {
            return Optional.empty();
        }
        try (Stream<Path> versions = Files.list(INSTALLED)) {
            return versions.map(version -> version.resolve("bin"))
                    .filter(bin -> Files.isExecutable(bin.resolve("initdb")))
                    .max(Comparator.naturalOrder());
        }
    }

    static PostgreSql start(Path binaries, Path folder) throws IOException, InterruptedException {
        return new PostgreSql(binaries, folder);
    }

    /** Which version it is. */
    String version() {
        return binaries.getParent().getFileName().toString();
    }

    /** A pool of so many connections, each of which commits by itself. */
    HikariDataSource pool(int connections) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl("jdbc:postgresql://127.0.0.1:" + port + "/postgres?prepareThreshold=1");
        config.setUsername("bench");
        config.setMaximumPoolSize(connections);
        config.setMinimumIdle(connections);
        return new HikariDataSource(config);
    }

    static void execute(DataSource pool, String sql) throws java.sql.SQLException {
        try (var connection = pool.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    /** The server refuses to run as root. */
    private static boolean asRoot() {
        return System.getProperty("user.name").equals("root");
    }

    private List<String> asServer(String binary, String... arguments) {
        List<String> command = new ArrayList<>(asRoot() ? List.of("runuser", "-u", "postgres", "--") : List.of());
        command.add(binaries.resolve(binary).toString());
        command.addAll(List.of(arguments));
        return command;
    }

    private void run(String... command) throws IOException, InterruptedException {
        run(List.of(command));
    }

    private void run(List<String> command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command)
                .directory(data.getParent().toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(printed.toFile()))
                .start();
        if (process.waitFor() != 0) {
            throw new IOException(command.get(0) + " failed:\n" + Files.readString(printed));
        }
    }

    @Override
    public void close() throws IOException, InterruptedException {
        run(asServer("pg_ctl", "-D", data.toString(), "-m", "immediate", "-w", "stop"));
    }
}
