package org.runningrecord.bench.record;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.runningrecord.command.decision.Command;
import org.runningrecord.command.submission.CommandDesk;
import org.runningrecord.log.axon.WarmRepository;
import org.runningrecord.standalone.setup.CommandSideAlone;
import org.runningrecord.web.problem.Refused;
import org.springframework.context.ConfigurableApplicationContext;

/** The command side as the service wires it, on a log in a folder; commands are handed in where the doors hand them in. */
final class CommandSide implements AutoCloseable {

    private final ConfigurableApplicationContext context;
    private final CommandDesk desk;
    private final WarmRepository<?, ?> records;

    CommandSide(Path folder) {
        this.context = CommandSideAlone.start(List.of("--running-record.data=" + folder));
        this.desk = context.getBean(CommandDesk.class);
        this.records = context.getBean(WarmRepository.class);
    }

    /** Nanoseconds until what was decided is durable. */
    long submit(Command command) {
        String key = UUID.randomUUID().toString();
        long start = System.nanoTime();
        try {
            desk.submit(command, Commands.asked(key));
        } catch (Refused e) {
            throw new IllegalStateException("It was refused: " + e.faults(), e);
        }
        return System.nanoTime() - start;
    }

    /** Records are no longer warm: the next command on each finds its snapshot and the events after it. */
    void forget() {
        records.forget();
    }

    @Override
    public void close() {
        context.close();
    }
}
