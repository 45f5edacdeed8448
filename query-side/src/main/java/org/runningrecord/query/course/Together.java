package org.runningrecord.query.course;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * The course of the work with a child of whom there were two records. Statuses of both hold beside each other until one is told after the merge, for that one
 * is told of the child as a whole.
 */
final class Together {

    private static final String HERE = "";

    private final Course course;
    private final Map<String, List<String>> statuses = new HashMap<>();

    private Together(Course course) {
        this.course = course;
    }

    /**
     * Of what was on one day, what is told on another record comes first.
     *
     * @param others by their records, as far as there is anything of them
     */
    static Course of(Course course, Map<String, Course> others) {
        List<Told> told = new ArrayList<>();
        List<Course.TookIn> lastFirst = new ArrayList<>(course.tookIn());
        Collections.reverse(lastFirst);
        for (Course.TookIn took : lastFirst) {
            Course other = others.get(took.record());
            if (other != null) {
                other.turns().forEach(turn -> told.add(new Told(took.record(), turn)));
            }
        }
        course.turns().forEach(turn -> told.add(new Told(HERE, turn)));
        Together together = new Together(course);
        List<Turn> turns = told.stream()
                .sorted(Comparator.comparing(one -> one.turn.end()))
                .map(together::turn)
                .toList();
        return new Course(
                course.id(),
                course.record(),
                course.position(),
                turns,
                course.workers(),
                course.teams(),
                course.tookIn(),
                course.others());
    }

    /** @param source the other record; empty for the one that goes on */
    private record Told(String source, Turn turn) {}

    private Turn turn(Told told) {
        Turn turn = told.turn;
        if (turn.statuses() == null) {
            return turn;
        }
        if (told.source.equals(HERE)) {
            course.tookIn().stream()
                    .filter(took -> turn.entry() > took.since())
                    .forEach(took -> statuses.remove(took.record()));
        }
        statuses.put(told.source, turn.statuses());
        TreeSet<String> all = new TreeSet<>();
        statuses.values().forEach(all::addAll);
        return new Turn(
                turn.entry(),
                turn.at(),
                turn.end(),
                List.copyOf(all),
                turn.worker(),
                turn.workerName(),
                turn.holds(),
                turn.team());
    }
}
