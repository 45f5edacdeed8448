package org.runningrecord.log;

import java.io.PrintStream;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.runningrecord.log.progress.ProgressLine;

/** The command {@code verify}: walks a log from its first commit to its last, and prints what it found. It only reads, so it may run while others write. */
public final class PrintedVerification {

    /** What the command takes beside the place of the log. */
    public static final String USAGE = "[--expect=POSITION:SUM] [--expect-looks=POSITION:SUM]";

    private static final Kind RECORDS = new Kind("The log", "", "--expect");
    private static final Kind LOOKS = new Kind("The access log", "The access log is ", "--expect-looks");

    private PrintedVerification() {}

    /** One of the two logs: how a sentence about it begins, how one of damage does, and the option that says where it ended. */
    private record Kind(String name, String damage, String option) {

        Optional<String> expected(List<String> options) {
            return options.stream()
                    .filter(given -> given.startsWith(option + "="))
                    .map(given -> given.substring(option.length() + 1))
                    .findFirst();
        }
    }

    /** Whether these options can be understood. */
    public static boolean understands(List<String> options) {
        return Stream.of(RECORDS, LOOKS)
                .flatMap(kind -> kind.expected(options).stream())
                .allMatch(text -> head(text) != null);
    }

    /** @return what the process exits with: 0 where the log is as it was written, 2 where it is damaged */
    public static int run(LogStore log, List<String> options, PrintStream out) {
        return run(RECORDS, log, options, out);
    }

    /** The same for the access log. */
    public static int ofLooks(LogStore looks, List<String> options, PrintStream out) {
        return run(LOOKS, looks, options, out);
    }

    private static int run(Kind kind, LogStore log, List<String> options, PrintStream out) {
        Verification verification =
                new Verification(log).reporting(new ProgressLine("Verifying", "events", out::println)::reached);
        @Nullable
        Head lodged = kind.expected(options).map(PrintedVerification::head).orElse(null);
        Verification.Result result = (lodged == null ? verification : verification.expecting(lodged)).run();
        if (result.damage().isPresent()) {
            Verification.Damage damage = result.damage().get();
            out.println(kind.damage() + "DAMAGED at position " + damage.position() + ": " + damage.what());
            return 2;
        }
        Head head = result.head();
        out.println(kind.name() + " is as it was written: " + head.position() + " events, head " + head.position() + ":"
                + head.sum());
        out.println("Lodge that head elsewhere, and " + kind.option()
                + " it later, to show that nothing was cut off the end.");
        return 0;
    }

    private static @Nullable Head head(String text) {
        int colon = text.indexOf(':');
        return text.matches("\\d{1,18}:[0-9a-f]{64}")
                ? new Head(Long.parseLong(text.substring(0, colon)), text.substring(colon + 1))
                : null;
    }
}
