package org.runningrecord.bench.append;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.runningrecord.bench.madeup.CaseFile;
import org.runningrecord.events.value.RecordId;
import org.runningrecord.log.axon.LogMessages;

/** Made-up events as Axon hands them to a store: objects, not yet written. */
final class MadeUpMessages {

    private MadeUpMessages() {}

    /** So many, shared out so that the events of one child are one writer's, in order. */
    static List<List<DomainEventMessage<?>>> shared(int children, int count, long seed) {
        Random random = new Random(seed);
        List<CaseFile> files = IntStream.range(0, children)
                .mapToObj(i -> new CaseFile(
                        new RecordId(new UUID(random.nextLong(), random.nextLong()).toString()), random.nextLong()))
                .toList();
        List<List<DomainEventMessage<?>>> shares = IntStream.range(0, Writers.USUAL)
                .<List<DomainEventMessage<?>>>mapToObj(i -> new ArrayList<>())
                .toList();
        for (int i = 0; i < count; i++) {
            int child = random.nextInt(children);
            shares.get(child % Writers.USUAL).add(message(files.get(child), random));
        }
        return shares;
    }

    /** What the log adds as salt by itself, the message brings along for others. */
    private static DomainEventMessage<?> message(CaseFile file, Random random) {
        byte[] salt = new byte[16];
        random.nextBytes(salt);
        long sequence = file.sequence();
        return new GenericDomainEventMessage<>(LogMessages.TYPE, file.child().stream(), sequence, file.next())
                .withMetaData(Map.of("salt", HexFormat.of().formatHex(salt)));
    }
}
