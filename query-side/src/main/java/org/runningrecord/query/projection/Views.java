package org.runningrecord.query.projection;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.runningrecord.web.problem.Refused;

/** How queries get at views: the generation readers use, complete and as far as they asked for. */
public final class Views {

    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final long LOOK_MILLIS = 5;

    private final Generations generations;
    private final ViewStore store;
    private final Clock clock;

    public Views(Generations generations, ViewStore store, Clock clock) {
        this.generations = generations;
        this.store = store;
        this.clock = clock;
    }

    /**
     * Asks the live generation of a view. Where the generation changes meanwhile, the question is asked again, so that a reader never sees a collection
     * that is half built or half dropped.
     *
     * @throws Refused if no generation is complete yet
     */
    public <T> T ask(String projection, Function<Generation, T> question) {
        while (true) {
            Generation live = live(projection);
            T answer = question.apply(live);
            if (live.equals(live(projection))) {
                return answer;
            }
        }
    }

    /**
     * Waits until the view holds a record up to this position: so a reader sees what was just written.
     *
     * @param position from the answer to the command; absent where the reader does not mind
     * @throws Refused if the view is not there within two seconds
     */
    public void await(String projection, String record, @Nullable Long position) {
        if (position == null) {
            return;
        }
        Instant end = clock.instant().plus(PATIENCE);
        while (store.reached(live(projection), record) < position) {
            if (clock.instant().isAfter(end)) {
                throw Refused.because(
                        Refused.Kind.UNAVAILABLE, "The view has not come to position " + position + " yet. Ask again.");
            }
            java.util.concurrent.locks.LockSupport.parkNanos(LOOK_MILLIS * 1_000_000);
        }
    }

    private Generation live(String projection) {
        Generation live = generations.of(projection).live();
        if (live == null) {
            throw Refused.because(Refused.Kind.UNAVAILABLE, "The views are being built from the log. Ask again soon.");
        }
        return live;
    }
}
