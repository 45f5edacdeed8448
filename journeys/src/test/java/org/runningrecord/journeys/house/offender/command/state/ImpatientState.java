package org.runningrecord.journeys.house.offender.command.state;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.function.Supplier;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.updates.UpdateChecker;
import org.runningrecord.journeys.house.offender.query.Look;

/** Breaks nearly every rule of the house, each in one line. */
record ImpatientState(CommandBus bus, UpdateChecker checker, Look look) {

    static Instant called() {
        return Instant.now();
    }

    static Supplier<Instant> referred() {
        return Instant::now;
    }

    static LocalDate ofAZone() {
        return LocalDate.now(ZoneOffset.UTC);
    }

    static long counted() {
        return System.currentTimeMillis();
    }

    static Clock made() {
        return Clock.systemUTC();
    }

    static Instant allowed(Clock clock) {
        return Instant.now(clock).plus(java.time.Duration.ofNanos(System.nanoTime()));
    }
}
