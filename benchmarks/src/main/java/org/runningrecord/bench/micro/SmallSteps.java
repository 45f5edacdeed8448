package org.runningrecord.bench.micro;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.runningrecord.bench.Bench;
import org.runningrecord.bench.Finding;
import org.runningrecord.bench.Scenario;

/** Runs {@link Steps} with JMH. */
public final class SmallSteps implements Scenario {

    @Override
    public String name() {
        return "small-steps";
    }

    @Override
    public List<Finding> run(Bench bench) throws Exception {
        Collection<RunResult> results = new Runner(new OptionsBuilder()
                        .include(Steps.class.getName())
                        .forks(1)
                        .warmupIterations(bench.pairs(5))
                        .warmupTime(TimeValue.seconds(1))
                        .measurementIterations(bench.pairs(5))
                        .measurementTime(TimeValue.seconds(1))
                        .build())
                .run();
        List<Finding> findings = new ArrayList<>();
        for (RunResult result : results) {
            Result<?> primary = result.getPrimaryResult();
            String words =
                    "%s ± %s µs".formatted(Finding.number(primary.getScore()), Finding.number(primary.getScoreError()));
            findings.add(
                    new Finding("to " + primary.getLabel() + " one", "-", words, "-", primary.getScore(), words, null));
        }
        return findings;
    }
}
