package org.runningrecord.policy;

import java.util.List;

/** A profile, or a set of profiles, that cannot be used; with everything that is wrong, so that nobody mends it one restart at a time. */
public final class PolicyFaults extends IllegalArgumentException {

    private static final long serialVersionUID = 1;

    private final List<String> faults;

    public PolicyFaults(List<String> faults) {
        super("What was configured has " + (faults.size() == 1 ? "a fault" : faults.size() + " faults") + ": "
                + String.join("; ", faults));
        this.faults = List.copyOf(faults);
    }

    /** One sentence each, with where in the profile it stands. */
    public List<String> faults() {
        return faults;
    }
}
