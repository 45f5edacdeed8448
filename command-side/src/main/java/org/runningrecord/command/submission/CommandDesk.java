package org.runningrecord.command.submission;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.callbacks.FutureCallback;
import org.runningrecord.command.decision.Command;
import org.runningrecord.command.shell.Asked;
import org.runningrecord.events.value.EntryId;
import org.runningrecord.events.value.RecordId;
import org.runningrecord.log.Commit;
import org.runningrecord.log.KeyAlreadyUsed;
import org.runningrecord.log.LogStore;
import org.runningrecord.log.StreamConflict;
import org.runningrecord.log.axon.IdempotencyKey;
import org.runningrecord.log.axon.LogEventStorageEngine;
import org.runningrecord.web.problem.Refused;

/**
 * Where commands are handed in. A request that was decided before gets the commit that was made then; one that lost a race is decided again on what is
 * there now. Whether the version a caller named is still the newest is for that decision to say: the race may have been lost on another child's record.
 */
public final class CommandDesk {

    private final LogStore log;
    private final CommandBus bus;
    private final Map<String, Commit> commits = new ConcurrentHashMap<>();

    public CommandDesk(LogStore log, CommandBus bus) {
        this.log = log;
        this.bus = bus;
        bus.registerHandlerInterceptor((work, chain) -> {
            work.afterCommit(
                    done -> keep(done.getMessage().getIdentifier(), done.getResource(LogEventStorageEngine.COMMIT)));
            return chain.proceed();
        });
    }

    private void keep(String command, Commit commit) {
        if (commit != null) {
            commits.put(command, commit);
        }
    }

    /**
     * Hands a command in and waits until what was decided is durable.
     *
     * @throws Refused if it was refused; nothing was stored
     * @throws org.runningrecord.log.LogUnavailable if it is not known whether it was stored
     */
    public Commit submit(Command command, Asked asked) {
        return submitUnlessNothingNew(command, asked)
                .orElseThrow(() -> new IllegalStateException("A command was handled and nothing was committed"));
    }

    /** The same for commands that may find that all they would say is on file; then there is no commit. */
    public Optional<Commit> submitUnlessNothingNew(Command command, Asked asked) {
        Optional<Commit> before = log.findByKey(asked.key().key());
        if (before.isPresent()) {
            return Optional.of(same(before.get(), asked.key()));
        }
        LostRaces races = new LostRaces(LostRaces.LONGEST);
        while (true) {
            try {
                return dispatch(asked.message(command));
            } catch (KeyAlreadyUsed e) {
                return Optional.of(same(e.commit(), asked.key()));
            } catch (Refused e) {
                return Optional.of(sameSentTwice(asked.key(), e));
            } catch (StreamConflict e) {
                races.another();
            }
        }
    }

    /** The commit that made the entry on this record. */
    public Commit commitOf(List<EntryId> entries, RecordId record) {
        EntryId made = entries.stream()
                .filter(entry -> entry.record().equals(record))
                .findFirst()
                .orElseThrow();
        return log.readStream(record.stream(), made.sequence(), made.sequence())
                .get(0)
                .commit();
    }

    /** Of a request that arrives twice at once, the second may be refused because of what the first has done. */
    private Commit sameSentTwice(IdempotencyKey key, Refused why) {
        return same(log.findByKey(key.key()).orElseThrow(() -> why), key);
    }

    private Optional<Commit> dispatch(CommandMessage<Command> message) {
        FutureCallback<Command, Object> outcome = new FutureCallback<>();
        bus.dispatch(message, outcome);
        var result = outcome.getResult();
        Commit commit = commits.remove(message.getIdentifier());
        if (result.isExceptional()) {
            throw unwrapped(result.exceptionResult());
        }
        return Optional.ofNullable(commit);
    }

    private static RuntimeException unwrapped(Throwable thrown) {
        Throwable cause =
                thrown instanceof CommandExecutionException && thrown.getCause() != null ? thrown.getCause() : thrown;
        return cause instanceof RuntimeException known ? known : new IllegalStateException(cause);
    }

    private static Commit same(Commit commit, IdempotencyKey key) {
        if (!key.request().equals(commit.request())) {
            throw Refused.because(
                    Refused.Kind.KEY_REUSED,
                    "An idempotency key stands for one request; choose a new one for a new request.");
        }
        return commit;
    }
}
