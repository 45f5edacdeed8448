package org.runningrecord.journeys.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;

/** A submitter that opens records and records visits, to its own and to those that others write to as well, until nobody answers. */
final class Writer implements Callable<Integer> {

    private final String name;
    private final Api api;
    private final Journal journal;
    private final Random random;
    private final List<String> records;
    private int requests;

    Writer(String name, Api api, Journal journal, List<String> shared, long seed) {
        this.name = name;
        this.api = api;
        this.journal = journal;
        this.random = new Random(seed);
        this.records = new ArrayList<>(shared);
    }

    /** @return how many requests it sent; the last had no answer */
    @Override
    public Integer call() {
        try {
            while (true) {
                Request request = next();
                Api.Answer answer = journal.send(api, request);
                assertThat(answer.status())
                        .as("%s: %s", request.key(), answer.body())
                        .isIn(201, 503);
                if (request.opens() && answer.status() == 201) {
                    records.add(answer.text("/record"));
                }
            }
        } catch (UncheckedIOException e) {
            return requests;
        }
    }

    private Request next() {
        String key = name + "-" + ++requests;
        if (random.nextInt(8) == 0) {
            return Request.opening(key);
        }
        String one = any();
        String other = any();
        boolean siblings = random.nextInt(4) == 0 && !one.equals(other);
        return Request.visiting(key, siblings ? List.of(one, other) : List.of(one));
    }

    private String any() {
        return records.get(random.nextInt(records.size()));
    }
}
