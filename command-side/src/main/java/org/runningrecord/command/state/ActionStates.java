package org.runningrecord.command.state;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.runningrecord.events.value.ActionSoFar;
import org.runningrecord.events.value.EntryId;

/**
 * The actions of one entry, by the numbers that end their ids. Of each that is at an end, and each that was carried forward, it is kept by what: an entry
 * of supervision or a review can be amended or taken off, and then what it said of actions no longer counts.
 *
 * @param highest the highest number it ever gave; 0 while it has agreed none
 * @param agreed those that stand in it as it now reads
 * @param ended those at which nothing more is to be done, with the sequences that say so
 * @param carried those that were put off, with the sequences that say so
 */
public record ActionStates(
        int highest, Set<Integer> agreed, Map<Integer, Set<Long>> ended, Map<Integer, Set<Long>> carried) {

    public static final ActionStates NONE = new ActionStates(0, Set.of(), Map.of(), Map.of());

    public ActionStates {
        agreed = Set.copyOf(agreed);
        ended = Map.copyOf(ended);
        carried = Map.copyOf(carried);
    }

    /** Whether an action of this number was ever agreed here. */
    boolean holds(int number) {
        return number <= highest;
    }

    boolean open(int number) {
        return agreed.contains(number) && !ended.containsKey(number);
    }

    /** Those that are still to be done, in order. */
    Set<Integer> open() {
        Set<Integer> open = new TreeSet<>(agreed);
        open.removeAll(ended.keySet());
        return open;
    }

    int carried(int number) {
        return carried.getOrDefault(number, Set.of()).size();
    }

    /** What has become of those that stand in the entry, under the ids they have where it is moved to. */
    public List<ActionSoFar> soFar(EntryId there) {
        return new TreeSet<>(agreed)
                .stream()
                        .map(number ->
                                new ActionSoFar(there + "-" + number, ended.containsKey(number), carried(number)))
                        .filter(action -> action.ended() || action.carried() > 0)
                        .toList();
    }

    ActionStates agreeing(Set<Integer> numbers) {
        int most = numbers.stream().mapToInt(Integer::intValue).max().orElse(0);
        return numbers.equals(agreed) ? this : new ActionStates(Math.max(highest, most), numbers, ended, carried);
    }

    ActionStates ending(int number, long by) {
        return new ActionStates(highest, agreed, with(ended, number, by), carried);
    }

    ActionStates carrying(int number, long by) {
        return new ActionStates(highest, agreed, ended, with(carried, number, by));
    }

    /** Without what was said in the entry of this sequence. */
    ActionStates without(long by) {
        Map<Integer, Set<Long>> lessEnded = without(ended, by);
        Map<Integer, Set<Long>> lessCarried = without(carried, by);
        return lessEnded.equals(ended) && lessCarried.equals(carried)
                ? this
                : new ActionStates(highest, agreed, lessEnded, lessCarried);
    }

    private static Map<Integer, Set<Long>> with(Map<Integer, Set<Long>> before, int number, long by) {
        Map<Integer, Set<Long>> after = new TreeMap<>(before);
        Set<Long> all = new TreeSet<>(after.getOrDefault(number, Set.of()));
        all.add(by);
        after.put(number, Set.copyOf(all));
        return after;
    }

    private static Map<Integer, Set<Long>> without(Map<Integer, Set<Long>> before, long by) {
        Map<Integer, Set<Long>> after = new HashMap<>();
        before.forEach((number, all) -> {
            Set<Long> left = new TreeSet<>(all);
            left.remove(by);
            if (!left.isEmpty()) {
                after.put(number, Set.copyOf(left));
            }
        });
        return after;
    }
}
