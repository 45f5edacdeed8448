package org.runningrecord.command.shell;

import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.LongPredicate;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.jspecify.annotations.Nullable;
import org.runningrecord.command.decision.ChildCommand;
import org.runningrecord.command.decision.Command;
import org.runningrecord.command.state.CaseState;
import org.runningrecord.events.value.Practitioner;
import org.runningrecord.events.value.RecordId;
import org.runningrecord.events.value.Recorded;
import org.runningrecord.events.value.Restriction;
import org.runningrecord.events.value.Through;
import org.runningrecord.log.axon.IdempotencyKey;
import org.runningrecord.web.access.Access;
import org.runningrecord.web.access.Caller;
import org.runningrecord.web.problem.Fault;
import org.runningrecord.web.problem.Faults;
import org.runningrecord.web.problem.Refused;

/**
 * What goes with a command: who asks, under which key, on which version of the record, and what is known to be wrong with it already.
 *
 * @param through the system that a person asks through, or that asks for itself; absent where a person asks by their own hand
 * @param caller who signed in, with the roles that the door is open to; absent where the service itself or somebody at the console asks
 * @param version the sequence the caller last read, from {@code If-Match}; absent where the caller does not mind
 * @param restriction who alone may read the entry that is recorded, from the first; absent where everybody may who may read the record
 */
public record Asked(
        Practitioner author,
        @Nullable Through through,
        @Nullable Caller caller,
        IdempotencyKey key,
        @Nullable Long version,
        List<Fault> known,
        @Nullable Restriction restriction) {

    private static final String ASKED = "asked";

    /** Asked by somebody's own hand. */
    public Asked(Practitioner author, IdempotencyKey key, @Nullable Long version, List<Fault> known) {
        this(author, null, null, key, version, known, null);
    }

    /** Who asks, and when the server takes it in. */
    public Recorded recorded(Instant now) {
        return new Recorded(now, author, through);
    }

    /** The command as a message, with all this on it. */
    public CommandMessage<Command> message(Command command) {
        Map<String, Object> metadata = new HashMap<>(key.asMetadata());
        metadata.put(ASKED, this);
        return new GenericCommandMessage<>(command, metadata);
    }

    public static Asked of(CommandMessage<?> message) {
        return (Asked) message.getMetaData().get(ASKED);
    }

    /**
     * A record that the caller may not open answers as one that is not there.
     *
     * @param states of other records: whoever may open the one that this was merged into may open this
     * @throws Refused if they may not
     */
    void refuseIfClosed(
            ChildCommand command, CaseState state, Instant now, ZoneId zone, Function<RecordId, CaseState> states) {
        if (caller == null) {
            return;
        }
        boolean open = opens(state, caller, now, zone, states);
        if (command.isForWhoMayNotOpen() && open) {
            throw Refused.because(Refused.Kind.CONFLICT, "This record is open to you as it is");
        }
        if (!open && !(command.isForWhoMayNotOpen() && Access.inEmergency(state.ties(), caller, now, zone))) {
            throw Refused.noSuchRecord(state.record());
        }
    }

    private static boolean opens(
            CaseState state, Caller caller, Instant now, ZoneId zone, Function<RecordId, CaseState> states) {
        RecordId other = state.ties().goesOnIn();
        return Access.of(state.record(), state.ties(), caller, now, zone).isPresent()
                || other != null && opens(states.apply(other), caller, now, zone, states);
    }

    /** The state of a record as far as whoever asks may know it. */
    CaseState seen(CaseState state) {
        return hidden(state).isEmpty() ? state : state.to(caller);
    }

    public Faults faults() {
        Faults faults = new Faults();
        known.forEach(fault -> faults.add(fault.pointer(), fault.detail()));
        return faults;
    }

    /** The sequences of the entries that whoever asks may not know of. */
    Set<Long> hidden(CaseState state) {
        return caller == null ? Set.of() : state.ties().hiddenFrom(caller);
    }

    /**
     * Decides nothing on what the caller has not read.
     *
     * @param movedOn whether anything has changed since a version, as far as they may know
     * @throws Refused if it has since the one they read
     */
    public void refuseIfStale(LongPredicate movedOn) {
        if (version != null && movedOn.test(version)) {
            throw Refused.because(
                    Refused.Kind.STALE,
                    "Read the record again, and decide again whether this is still what you want to say.");
        }
    }
}
