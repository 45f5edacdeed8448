package org.runningrecord.command.submission;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.runningrecord.command.Then;
import org.runningrecord.command.template.Described;
import org.runningrecord.command.template.Template;
import org.runningrecord.web.problem.Fault;
import tools.jackson.databind.node.ObjectNode;

/** Asks the schema of a kind and its rules about the same bodies, and collects what would surprise somebody who knows only the schema. */
final class Agreement {

    /** What is refused by the clock, by what is on file or by the calendar, and how a schema says that in words. */
    private static final Map<String, String> SAID_OTHERWISE = Map.of(
            "this lies in the future", "not in the future",
            "there is no such entry on this record", "of this record",
            "name an entry of the kind", "an entry of the kind",
            "there is no such planned visit on this record", "a planned visit of this record",
            "write a moment as", "as closely as it is known",
            "this child is named twice", "each child is named once",
            "this action is reviewed twice", "each action is reviewed once");

    private final Described described;
    private final Submitted<?> door;
    private final Bent bent;
    private final Set<String> asked = new HashSet<>();
    private final Set<String> surprises = new TreeSet<>();
    private int taken;
    private int inWords;

    private Agreement(Described described, Submitted<?> door, Set<String> tried) {
        this.described = described;
        this.door = door;
        this.bent = new Bent(described, new Samples(described, door.entry()), tried);
    }

    /** @param tried in what parts everything odd was tried before */
    static Agreement about(Template<?> template, Set<String> tried) {
        return new Agreement(Described.by(template), Submitted.to(template), tried);
    }

    /** The example bent, filled up and bent again, and bent once more with each choice in it made otherwise. */
    void bendEverything() {
        ObjectNode example = door.body();
        Bent.places(example).forEach(place -> bent.here(example, place, this::ask));
        ObjectNode full = filledUp(example);
        bent.everywhere(full, this::ask);
        for (String place : Bent.places(full)) {
            if (!full.at(place).isValueNode() || !bent.first("turned", place)) {
                continue;
            }
            bent.choices(place).forEach(choice -> {
                ObjectNode turned = Bent.with(full, place, choice);
                String around = place.substring(0, place.lastIndexOf('/'));
                if (accepted(turned)) {
                    Bent.places(turned).stream()
                            .filter(one -> one.startsWith(around))
                            .forEach(one -> bent.without(turned, one, this::ask));
                } else {
                    nearby(turned, around);
                    nearby(mended(turned), around);
                }
            });
        }
    }

    private void nearby(ObjectNode body, String around) {
        for (String place : Bent.places(body)) {
            if (place.startsWith(around)) {
                bent.here(body, place, this::ask);
            } else {
                bent.without(body, place, this::ask);
            }
        }
    }

    /** With everything that can be added to it while it is still taken. */
    private ObjectNode filledUp(ObjectNode body) {
        ObjectNode full = body;
        Set<String> seen = new HashSet<>();
        for (boolean more = true; more; ) {
            more = false;
            for (String place : Bent.places(full)) {
                for (String name : seen.add(place) ? bent.absent(full, place) : List.<String>of()) {
                    ObjectNode added = Bent.with(full, place + "/" + name, bent.sample(place, name));
                    full = accepted(added) ? added : full;
                    more = true;
                }
            }
        }
        return full;
    }

    /** With what is asked for and without what is in the way, as the refusal names them. */
    private ObjectNode mended(ObjectNode body) {
        ObjectNode mended = body;
        for (int round = 0; round < 5; round++) {
            for (Fault fault : door.then(mended).faults()) {
                int slash = fault.pointer().lastIndexOf('/');
                if (slash < 0) {
                    continue;
                }
                String holder = fault.pointer().substring(0, slash);
                String name = fault.pointer().substring(slash + 1);
                mended = mended.at(fault.pointer()).isMissingNode()
                        ? Bent.with(mended, fault.pointer(), bent.sample(holder, name))
                        : Bent.without(mended, fault.pointer());
            }
        }
        return mended;
    }

    private boolean accepted(ObjectNode body) {
        return door.then(body).refusal() == null;
    }

    private void ask(String place, ObjectNode body) {
        String text = body.toString();
        if (!asked.add(text)) {
            return;
        }
        boolean accepted = described.accepts(body);
        Then then = door.then(text);
        if (then.refusal() == null) {
            taken++;
            if (!accepted) {
                described
                        .wrong(body)
                        .forEach(one -> surprises.add("taken, although " + one + " in " + at(body, place)));
            }
        } else if (accepted) {
            inWords++;
            then.faults().stream()
                    .filter(fault -> !said(fault))
                    .forEach(fault -> surprises.add("nothing says " + fault + " in " + at(body, place)));
            if (then.faults().isEmpty()) {
                surprises.add("refused for " + then.refusal().kind() + " in " + at(body, place));
            }
        }
    }

    private static String at(ObjectNode body, String place) {
        String said = place + " " + body.at(place);
        return said.substring(0, Math.min(200, said.length()));
    }

    private boolean said(Fault fault) {
        String detail = fault.detail().toLowerCase();
        String words = SAID_OTHERWISE.entrySet().stream()
                .filter(one -> detail.startsWith(one.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(detail);
        return described
                .words(fault.pointer())
                .anyMatch(one -> one.toLowerCase().contains(words));
    }

    Set<String> surprises() {
        return surprises;
    }

    int bodies() {
        return asked.size();
    }

    int taken() {
        return taken;
    }

    int inWords() {
        return inWords;
    }
}
