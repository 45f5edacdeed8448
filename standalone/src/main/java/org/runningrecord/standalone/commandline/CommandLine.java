package org.runningrecord.standalone.commandline;

import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The subcommands, by the first word of the command line. Without a word, the service starts. */
public final class CommandLine {

    private static final Map<String, Subcommand> SUBCOMMANDS = new TreeMap<>(Map.of(
            "backup", new BackUp(),
            "import", new ImportReturn(),
            "restore", new Restore(),
            "revoke", new Revoke(),
            "secret", new GiveSecret(),
            "token", new IssueToken(),
            "verify", new VerifyLog()));

    private CommandLine() {}

    /** Whether the command line asks for something other than to start the service. */
    public static boolean asksForSubcommand(String[] arguments) {
        return arguments.length > 0 && !arguments[0].startsWith("-");
    }

    /** @return what the process exits with */
    public static int run(String[] arguments, PrintStream out, PrintStream err) {
        Subcommand subcommand = SUBCOMMANDS.get(arguments[0]);
        if (subcommand == null) {
            err.println("There is no subcommand " + arguments[0] + ". There are: "
                    + String.join(", ", SUBCOMMANDS.keySet()) + ". Without one, the service starts.");
            return 1;
        }
        List<String> rest = Stream.of(arguments).skip(1).toList();
        return subcommand.run(
                rest.stream().filter(word -> !word.startsWith("--")).toList(),
                rest.stream().filter(word -> word.startsWith("--")).toList(),
                out,
                err);
    }
}
