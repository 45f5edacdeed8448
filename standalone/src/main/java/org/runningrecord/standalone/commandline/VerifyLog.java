package org.runningrecord.standalone.commandline;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.runningrecord.log.LogStore;
import org.runningrecord.log.LogUnavailable;
import org.runningrecord.log.PrintedVerification;
import org.runningrecord.log.sqlite.SqliteLogStore;

/** {@code verify}: walks the log of a data folder and names the first position that is not as it was written; also while the service runs. */
final class VerifyLog implements Subcommand {

    private static final String USAGE = "Use: verify [--running-record.data=DIR] " + PrintedVerification.USAGE;
    private static final String DATA = "--running-record.data=";

    @Override
    public int run(List<String> words, List<String> options, PrintStream out, PrintStream err) {
        if (!words.isEmpty() || !PrintedVerification.understands(options)) {
            err.println(USAGE);
            return 1;
        }
        Path folder = options.stream()
                .filter(option -> option.startsWith(DATA))
                .map(option -> Path.of(option.substring(DATA.length())))
                .findFirst()
                .orElse(Path.of("data"));
        Path file = folder.resolve("running-record.db");
        if (!Files.isReadable(file)) {
            err.println("There is no log in " + folder + ".");
            return 1;
        }
        try (LogStore log = SqliteLogStore.openReadOnly(file)) {
            return PrintedVerification.run(log, options, out);
        } catch (LogUnavailable e) {
            err.println("The log cannot be read.");
            return 1;
        }
    }
}
