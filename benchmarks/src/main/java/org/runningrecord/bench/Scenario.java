package org.runningrecord.bench;

import java.util.List;

/** A question the benchmarks answer. */
public interface Scenario {

    /** Its name in kebab case, by which it can be asked for alone. */
    String name();

    /** Measures. What it needs and leaves behind is in the folder of its bench. */
    List<Finding> run(Bench bench) throws Exception;
}
