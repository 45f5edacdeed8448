package org.runningrecord.journeys.house;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import java.time.Clock;

/** Ways of asking what time it is, as calls and as method references. */
final class Clocks {

    private Clocks() {}

    /** {@code now()}, also of a zone: only {@code now(Clock)} leaves the time to whoever injects the clock. */
    static DescribedPredicate<JavaAccess<?>> askedForTheTimeWithoutClock() {
        return access("java.time's now without a clock, or System.currentTimeMillis", target -> {
            String owner = target.getOwner().getName();
            return owner.equals("java.lang.System") && target.getName().equals("currentTimeMillis")
                    || owner.startsWith("java.time.")
                            && target.getName().equals("now")
                            && target instanceof CodeUnitAccessTarget unit
                            && unit.getRawParameterTypes().stream().noneMatch(type -> type.isEquivalentTo(Clock.class));
        });
    }

    static DescribedPredicate<JavaAccess<?>> madeAClock() {
        return access(
                "a clock of the system",
                target -> target.getOwner().isEquivalentTo(Clock.class)
                        && (target.getName().startsWith("system")
                                || target.getName().startsWith("tick")));
    }

    private static DescribedPredicate<JavaAccess<?>> access(
            String description, java.util.function.Predicate<AccessTarget> target) {
        return DescribedPredicate.describe(description, access -> target.test(access.getTarget()));
    }
}
