package org.runningrecord.bench.process;

import java.time.Duration;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.runningrecord.web.signin.TestTokens;

/** Who asks: somebody with every role of staff. A token lasts for half an hour, so one is used for some minutes. */
public final class Bearer {

    private static final long LONGEST_NANOS = Duration.ofMinutes(10).toNanos();

    private final Supplier<TestTokens> tokens;
    private @Nullable String token;
    private long made;

    /** @param tokens that the service takes; asked for when it runs, for standalone makes its key at its first start */
    public Bearer(Supplier<TestTokens> tokens) {
        this.tokens = tokens;
    }

    /** What the header {@code Authorization} says. */
    public synchronized String header() {
        if (token == null || System.nanoTime() - made > LONGEST_NANOS) {
            token = "Bearer " + tokens.get().sam();
            made = System.nanoTime();
        }
        return token;
    }
}
