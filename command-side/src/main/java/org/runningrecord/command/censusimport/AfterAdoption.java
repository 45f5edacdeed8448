package org.runningrecord.command.censusimport;

import java.util.Set;

/** Some facts of a return would be new on a record that an adoption had closed before they happened. Nothing was stored. */
final class AfterAdoption extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Set<CensusFact> facts;

    AfterAdoption(Set<CensusFact> facts) {
        super("This happened after the child was adopted");
        this.facts = Set.copyOf(facts);
    }

    Set<CensusFact> facts() {
        return facts;
    }
}
