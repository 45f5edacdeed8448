package org.runningrecord.standalone.setup;

import java.time.Clock;

/** The time at the console, where no context injects it. */
public final class ConsoleClock {

    private ConsoleClock() {}

    public static Clock clock() {
        return Clock.systemUTC();
    }
}
