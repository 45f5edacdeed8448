package org.runningrecord.standalone.commandline;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.runningrecord.log.Head;
import org.runningrecord.log.LogStore;
import org.runningrecord.log.LogUnavailable;
import org.runningrecord.log.Verification;
import org.runningrecord.log.sqlite.SqliteLogStore;

/**
 * {@code verify}: walks the log from its first commit to its last and names the first position that is not as it was written. It only reads, so it may
 * run while the service does.
 */
final class VerifyLog implements Subcommand {

    private static final String USAGE = "Use: verify [--running-record.data=DIR] [--expect=POSITION:SUM]";
    private static final String DATA = "--running-record.data=";
    private static final String EXPECT = "--expect=";
    private static final long TELL_EVERY = 100_000;

    @Override
    public int run(List<String> words, List<String> options, PrintStream out, PrintStream err) {
        Optional<String> expected = value(options, EXPECT);
        if (!words.isEmpty() || expected.filter(text -> head(text) == null).isPresent()) {
            err.println(USAGE);
            return 1;
        }
        Path file = Path.of(value(options, DATA).orElse("./data"), "running-record.db");
        if (!Files.isReadable(file)) {
            err.println("There is no log in " + file.getParent() + ".");
            return 1;
        }
        try (LogStore log = SqliteLogStore.openReadOnly(file)) {
            return verify(log, expected.map(VerifyLog::head).orElse(null), out);
        } catch (LogUnavailable e) {
            err.println("The log cannot be read.");
            return 1;
        }
    }

    private static int verify(LogStore log, @Nullable Head expected, PrintStream out) {
        long[] told = {0};
        Verification verification = new Verification(log).reporting((position, head) -> {
            if (position - told[0] >= TELL_EVERY) {
                told[0] = position;
                out.println(position + " of " + head + " events verified");
            }
        });
        Verification.Result result = expected == null
                ? verification.run()
                : verification.expecting(expected).run();
        if (result.damage().isPresent()) {
            Verification.Damage damage = result.damage().get();
            out.println("DAMAGED at position " + damage.position() + ": " + damage.what());
            return 2;
        }
        out.println("The log is as it was written: " + result.head().position() + " events, head "
                + result.head().position() + ":" + result.head().sum());
        out.println("Lodge that head elsewhere, and --expect it later, to show that nothing was cut off the end.");
        return 0;
    }

    private static @Nullable Head head(String text) {
        return text.matches("\\d{1,18}:[0-9a-f]{64}")
                ? new Head(Long.parseLong(text.substring(0, text.indexOf(':'))), text.substring(text.indexOf(':') + 1))
                : null;
    }

    private static Optional<String> value(List<String> options, String name) {
        return options.stream()
                .filter(option -> option.startsWith(name))
                .map(option -> option.substring(name.length()))
                .findFirst();
    }
}
