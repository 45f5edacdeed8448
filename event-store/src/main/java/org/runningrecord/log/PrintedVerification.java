package org.runningrecord.log;

import java.io.PrintStream;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.runningrecord.log.progress.ProgressLine;

/** The command {@code verify}: walks a log from its first commit to its last, and prints what it found. It only reads, so it may run while others write. */
public final class PrintedVerification {

    /** What the command takes beside the place of the log. */
    public static final String USAGE = "[--expect=POSITION:SUM]";

    private static final String EXPECT = "--expect=";

    private PrintedVerification() {}

    /** Whether these options can be understood. */
    public static boolean understands(List<String> options) {
        return expected(options).filter(text -> head(text) == null).isEmpty();
    }

    /** @return what the process exits with: 0 where the log is as it was written, 2 where it is damaged */
    public static int run(LogStore log, List<String> options, PrintStream out) {
        Verification verification =
                new Verification(log).reporting(new ProgressLine("Verifying", "events", out::println)::reached);
        @Nullable Head lodged = expected(options).map(PrintedVerification::head).orElse(null);
        Verification.Result result = (lodged == null ? verification : verification.expecting(lodged)).run();
        if (result.damage().isPresent()) {
            Verification.Damage damage = result.damage().get();
            out.println("DAMAGED at position " + damage.position() + ": " + damage.what());
            return 2;
        }
        Head head = result.head();
        out.println("The log is as it was written: " + head.position() + " events, head " + head.position() + ":"
                + head.sum());
        out.println("Lodge that head elsewhere, and --expect it later, to show that nothing was cut off the end.");
        return 0;
    }

    private static Optional<String> expected(List<String> options) {
        return options.stream()
                .filter(option -> option.startsWith(EXPECT))
                .map(option -> option.substring(EXPECT.length()))
                .findFirst();
    }

    private static @Nullable Head head(String text) {
        int colon = text.indexOf(':');
        return text.matches("\\d{1,18}:[0-9a-f]{64}")
                ? new Head(Long.parseLong(text.substring(0, colon)), text.substring(colon + 1))
                : null;
    }
}
