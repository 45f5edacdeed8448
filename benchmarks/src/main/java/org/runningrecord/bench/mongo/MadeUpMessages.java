package org.runningrecord.bench.mongo;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.messaging.MetaData;
import org.runningrecord.bench.madeup.CaseFile;
import org.runningrecord.bench.madeup.Sharing;
import org.runningrecord.events.RecordEvent;
import org.runningrecord.events.value.RecordId;

/** Events of made-up case files as Axon's messages, of a child chosen by chance each time. */
final class MadeUpMessages {

    private static final Instant BEGINNING = Instant.parse("2019-03-04T09:00:00Z");

    /**
     * Between one event and the next. The extension remembers every event of the last second in its token: events that lie close together would cost it
     * far more.
     */
    private static final Duration APART = Duration.ofSeconds(10);

    private final Random random;
    private final List<CaseFile> files;
    private long made;

    MadeUpMessages(int children, long seed) {
        this.random = new Random(seed);
        this.files = IntStream.range(0, children)
                .mapToObj(i -> new CaseFile(new RecordId(id()), random.nextLong()))
                .toList();
    }

    private String id() {
        return new UUID(random.nextLong(), random.nextLong()).toString();
    }

    /** The next one, ten seconds after the one before it. */
    DomainEventMessage<?> next() {
        return next(at(made++));
    }

    /** The moment of the event that was made as this one, counted from 0. */
    static Instant at(long number) {
        return BEGINNING.plus(APART.multipliedBy(number));
    }

    DomainEventMessage<?> next(Instant at) {
        return of(random.nextInt(files.size()), at);
    }

    /** The next event of one child. */
    DomainEventMessage<?> of(int child, Instant at) {
        CaseFile file = files.get(child);
        long sequence = file.sequence();
        RecordEvent event = file.next();
        return new GenericDomainEventMessage<>(
                "stream",
                file.child().stream(),
                sequence,
                new GenericMessage<>(id(), event, MetaData.emptyInstance()),
                () -> at);
    }

    /** Shared out among writers, the events of one child all to the same, in order. */
    List<List<DomainEventMessage<?>>> shares(int count, int writers) {
        List<DomainEventMessage<?>> all = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            all.add(next());
        }
        return Sharing.byStream(all, DomainEventMessage::getAggregateIdentifier, writers);
    }
}
