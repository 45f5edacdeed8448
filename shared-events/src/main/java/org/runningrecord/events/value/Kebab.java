package org.runningrecord.events.value;

import java.util.Locale;

/** How choices are written wherever they leave the code, in JSON, in rules and in views: {@code AD_HOC} is {@code ad-hoc}. */
public final class Kebab {

    private Kebab() {}

    public static String of(Enum<?> choice) {
        return of(choice.name());
    }

    /** @param constant the name of a choice in code */
    public static String of(String constant) {
        return constant.toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
