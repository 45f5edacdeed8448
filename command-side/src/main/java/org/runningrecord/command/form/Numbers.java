package org.runningrecord.command.form;

import java.util.Map;

/** Whole numbers that stand in fields. */
public final class Numbers {

    private Numbers() {}

    /** A whole number from one to another, both included. */
    public static ValueRule between(int least, int most) {
        return new Simple<>(
                Integer.class,
                null,
                (on, at, number, ask) -> {
                    if (number < least || number > most) {
                        on.fault(at, ask);
                    }
                },
                d -> Map.of("type", "integer", "minimum", least, "maximum", most));
    }
}
