package org.runningrecord.query.projection;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.runningrecord.web.problem.Refused;

/** How queries get at views: the generation readers use, complete and as far as they asked for. */
public final class Views {

    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final Duration FIRST_LOOK = Duration.ofMillis(3);
    private static final Duration LONGEST_LOOK = Duration.ofMillis(25);

    private final Generations generations;
    private final Positions positions;
    private final ViewStore store;
    private final Supplier<String> progress;
    private final Clock clock;

    /** The generation of each view that was live when that was last looked up: whoever asks it looks up afterwards whether it still is. */
    private final Map<String, Generation> lately = new ConcurrentHashMap<>();

    /** @param progress a sentence on how far the views have come, for readers who come before they are complete */
    public Views(
            Generations generations, Positions positions, ViewStore store, Supplier<String> progress, Clock clock) {
        this.generations = generations;
        this.positions = positions;
        this.store = store;
        this.progress = progress;
        this.clock = clock;
    }

    /**
     * Asks the live generation of a view. Where the generation has changed by the time there is an answer, the question is asked again, so that a reader never
     * sees a collection that is half built or half dropped.
     *
     * @throws Refused if no generation is complete yet
     */
    public <T> T ask(String projection, Function<Generation, T> question) {
        Generation asked = Objects.requireNonNullElseGet(lately.get(projection), () -> live(projection));
        while (true) {
            Supplier<T> outcome = outcome(question, asked);
            Generation live = live(projection);
            if (live.equals(asked)) {
                return outcome.get();
            }
            asked = live;
        }
    }

    /** An answer or a failure: a collection that is dropped under a running query makes it fail. */
    private static <T> Supplier<T> outcome(Function<Generation, T> question, Generation asked) {
        try {
            T answer = question.apply(asked);
            return () -> answer;
        } catch (RuntimeException e) {
            return () -> {
                throw e;
            };
        }
    }

    /**
     * Waits until the view holds a record up to this position: so a reader sees what was just written. A record whose view is held up is refused in any case.
     *
     * @param position from the answer to the command; absent where the reader does not mind
     * @throws Refused if the view is not there within two seconds
     */
    public void await(String projection, String record, @Nullable Long position) {
        if (position == null) {
            refuseIfHeldUp(live(projection), record, Long.MAX_VALUE);
            return;
        }
        Instant end = clock.instant().plus(PATIENCE);
        long look = FIRST_LOOK.toNanos();
        while (!has(live(projection), record, position)) {
            if (clock.instant().isAfter(end)) {
                throw Refused.because(
                        Refused.Kind.UNAVAILABLE, "The view has not come to this position yet. Ask again.");
            }
            LockSupport.parkNanos(look);
            // many who wait long must not keep the store from what they wait for
            look = Math.min(look + look / 2, LONGEST_LOOK.toNanos());
        }
    }

    /** What the view has come to is folded, or parked. */
    private boolean has(Generation live, String record, long position) {
        if (positions.of(live, record) < position) {
            return false;
        }
        refuseIfHeldUp(live, record, position);
        return true;
    }

    /** An incomplete view of a child is not shown as if it were the whole. */
    private void refuseIfHeldUp(Generation live, String record, long position) {
        store.parked()
                .find(live, record)
                .filter(parked -> parked.position() <= position)
                .ifPresent(parked -> {
                    throw Refused.because(
                            Refused.Kind.UNAVAILABLE,
                            "This view of the record is held up. Nothing is lost: the record's history has all of it.");
                });
    }

    private Generation live(String projection) {
        Generation live = generations.of(projection).live();
        if (live == null) {
            throw Refused.because(
                    Refused.Kind.UNAVAILABLE,
                    "The views are being built from the log: " + progress.get() + ". Ask again soon.");
        }
        lately.put(projection, live);
        return live;
    }
}
