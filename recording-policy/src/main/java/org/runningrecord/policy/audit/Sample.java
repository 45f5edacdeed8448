package org.runningrecord.policy.audit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.runningrecord.events.value.RecordId;

/** A small random sample of records (Quality assurance guidance: six or eight). The same seed draws the same one from the same cases. */
public final class Sample {

    private Sample() {}

    public static List<RecordId> of(Collection<RecordId> cases, int size, long seed) {
        List<RecordId> inOrder = new ArrayList<>(cases);
        inOrder.sort(Comparator.comparing(RecordId::value));
        Collections.shuffle(inOrder, new Random(seed));
        return List.copyOf(inOrder.subList(0, Math.min(size, inOrder.size())));
    }
}
