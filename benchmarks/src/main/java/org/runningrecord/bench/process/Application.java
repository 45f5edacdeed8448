package org.runningrecord.bench.process;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.runningrecord.web.signin.TestTokens;

/**
 * A packaged application and how it is to be run.
 *
 * @param flags of the virtual machine
 * @param environment what goes into it besides our own: not everybody on the machine can read that
 * @param printed the file for what it prints
 * @param bearer who asks; absent where nobody signs in
 */
public record Application(
        Path jar,
        List<String> flags,
        List<String> arguments,
        Map<String, String> environment,
        Path printed,
        @Nullable Bearer bearer) {

    /** One that nobody signs in to. */
    public Application(
            Path jar, List<String> flags, List<String> arguments, Map<String, String> environment, Path printed) {
        this(jar, flags, arguments, environment, printed, null);
    }

    /** The file a data folder of standalone keeps its log in. */
    public static final String LOG = "running-record.db";

    private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");

    /** Standalone on a data folder, without samples. What it prints goes beside the folder. */
    public static Application standalone(Path data, int heapMib) {
        return new Application(
                packaged("jar"),
                List.of("-Xmx" + heapMib + "m"),
                List.of("--running-record.samples=false", "--running-record.data=" + data),
                Map.of(),
                data.resolveSibling(data.getFileName() + ".out"),
                signedIn(data));
    }

    /** Somebody signs in to a standalone service on this data folder. */
    public static Bearer signedIn(Path data) {
        return new Bearer(() -> TestTokens.ofStandalone(data));
    }

    /** One of the applications the build has packaged: {@code jar} (standalone), {@code command-side}, {@code query-side}. */
    public static Path packaged(String name) {
        return Path.of(System.getProperty("bench." + name));
    }

    List<String> command(int port) {
        List<String> command = new ArrayList<>(List.of(JAVA.toString()));
        command.addAll(flags);
        command.addAll(List.of("-jar", jar.toString(), "--server.port=" + port));
        // one person asks here for a whole council
        command.add("--running-record.requests.at-once=1000000000");
        command.addAll(arguments);
        return command;
    }
}
