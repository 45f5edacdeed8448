package org.runningrecord.command.state;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The actions of one entry, by the numbers that end their ids.
 *
 * @param highest the highest number it ever gave; 0 while it has agreed none
 * @param agreed those that stand in it as it now reads
 * @param ended those that were done, cancelled or are no longer needed
 * @param carried how often those that were put off were
 */
public record ActionStates(int highest, Set<Integer> agreed, Set<Integer> ended, Map<Integer, Integer> carried) {

    public static final ActionStates NONE = new ActionStates(0, Set.of(), Set.of(), Map.of());

    public ActionStates {
        agreed = Set.copyOf(agreed);
        ended = Set.copyOf(ended);
        carried = Map.copyOf(carried);
    }

    /** Whether an action of this number was ever agreed here. */
    boolean holds(int number) {
        return number <= highest;
    }

    boolean open(int number) {
        return agreed.contains(number) && !ended.contains(number);
    }

    /** Those that are still to be done, in order. */
    Set<Integer> open() {
        Set<Integer> open = new TreeSet<>(agreed);
        open.removeAll(ended);
        return open;
    }

    int carried(int number) {
        return carried.getOrDefault(number, 0);
    }

    ActionStates agreeing(Set<Integer> numbers) {
        int most = numbers.stream().mapToInt(Integer::intValue).max().orElse(0);
        return numbers.equals(agreed) ? this : new ActionStates(Math.max(highest, most), numbers, ended, carried);
    }

    ActionStates ending(int number) {
        Set<Integer> more = new TreeSet<>(ended);
        more.add(number);
        return new ActionStates(highest, agreed, more, carried);
    }

    ActionStates carrying(int number) {
        Map<Integer, Integer> more = new TreeMap<>(carried);
        more.merge(number, 1, Integer::sum);
        return new ActionStates(highest, agreed, ended, more);
    }
}
