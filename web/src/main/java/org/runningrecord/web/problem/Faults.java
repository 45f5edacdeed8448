package org.runningrecord.web.problem;

import java.util.ArrayList;
import java.util.List;

/** Collects everything that is wrong, so that it can be said at once. */
public final class Faults {

    private final List<Fault> found = new ArrayList<>();

    /** Adds a fault, unless something at this place or around it has been found wrong before: one place is blamed once. */
    public void add(String pointer, String detail) {
        if (!blamed(pointer)) {
            found.add(new Fault(pointer, detail));
        }
    }

    /** Whether this place, or a place it is part of, is known to be wrong. */
    public boolean blamed(String pointer) {
        return found.stream()
                .anyMatch(fault -> pointer.equals(fault.pointer()) || pointer.startsWith(fault.pointer() + "/"));
    }

    public List<Fault> all() {
        return List.copyOf(found);
    }

    /** @throws Refused if anything was found */
    public void refuseIfAny() {
        if (!found.isEmpty()) {
            throw Refused.of(found);
        }
    }
}
