package org.runningrecord.command.expectation;

import static org.runningrecord.command.Given.MIA;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.runningrecord.command.Acts;
import org.runningrecord.command.Body;
import org.runningrecord.command.Example;
import org.runningrecord.command.Given;
import org.runningrecord.command.Kinds;
import org.runningrecord.command.Then;
import org.runningrecord.command.amendment.AmendNote;
import org.runningrecord.events.AmendmentEvent.AmendmentKind;
import org.runningrecord.events.ExpectationEvent;
import org.runningrecord.events.ExpectationEvent.ExpectationMet;
import org.runningrecord.events.ExpectationEvent.ExpectationMoved;
import org.runningrecord.events.ExpectationEvent.ExpectationSet;
import org.runningrecord.events.RecordEvent;
import org.runningrecord.events.content.Content;
import org.runningrecord.events.content.KeyMeeting;
import org.runningrecord.events.content.StatusChange;
import org.runningrecord.events.value.EntryId;
import org.runningrecord.events.value.Kebab;

/** Statutory work with Mia, and what is expected of it: only what becomes of one rule's expectations is told. */
final class Casework {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuu-MM-dd");

    private final Given given;
    private final String rule;
    private EntryId last;

    Casework(Given given, String rule) {
        this.given = given;
        this.rule = rule;
    }

    /** These statuses hold since a day; none where the case is closed. */
    List<String> status(String since, String... statuses) {
        String list = statuses.length == 0 ? "[]" : "['" + String.join("', '", statuses) + "']";
        return told(
                StatusChange.class,
                Example.of(Kinds.of(StatusChange.class))
                        .body()
                        .with("/statuses", list)
                        .with("/since", since));
    }

    List<String> meeting(KeyMeeting.Type type, String on) {
        return told(
                KeyMeeting.class,
                Example.of(Kinds.of(KeyMeeting.class))
                        .body()
                        .without("/end")
                        .with("/type", Kebab.of(type))
                        .with("/start", on));
    }

    <C extends Content> List<String> told(Class<C> kind, Body<C> body) {
        return after(given.when(Example.of(Kinds.of(kind)).command(body.read())));
    }

    List<String> amended(EntryId entry, String changes) {
        AmendNote.Body body = new AmendNote.Body(AmendmentKind.CORRECTION, "A slip", Body.json(changes));
        return after(given.when(new AmendNote(MIA, entry, body), Kinds.AMENDING));
    }

    List<String> misfiled(EntryId entry) {
        return after(Acts.when(given, "misfiling", entry, Acts.example(Acts.named("misfiling"))));
    }

    /** The entry that was recorded last. */
    EntryId last() {
        return last;
    }

    List<String> after(Then then) {
        then.assertRecorded();
        last = new EntryId(MIA, given.state(MIA).version() + 1);
        then.all().forEach(given::onFile);
        return then.decided().get(MIA).stream()
                .filter(this::concerns)
                .map(Casework::inShort)
                .toList();
    }

    private boolean concerns(RecordEvent event) {
        return event instanceof ExpectationEvent expectation
                && ruleOf(expectation).equals(rule);
    }

    private String ruleOf(ExpectationEvent event) {
        return given.events(MIA).stream()
                .filter(ExpectationSet.class::isInstance)
                .map(ExpectationSet.class::cast)
                .filter(set -> set.expectation().equals(event.expectation()))
                .map(ExpectationSet::rule)
                .findFirst()
                .orElseThrow();
    }

    private static String inShort(RecordEvent event) {
        if (event instanceof ExpectationSet set) {
            return "set "
                    + (set.due().dueBy() == null
                            ? "without a number"
                            : day(set.due().dueBy()));
        }
        if (event instanceof ExpectationMoved moved) {
            return "moved " + day(moved.now().dueBy());
        }
        if (event instanceof ExpectationMet met) {
            return met.late() ? "met late" : "met";
        }
        return event.getClass().getSimpleName().replace("Expectation", "").toLowerCase(java.util.Locale.ROOT);
    }

    private static String day(java.time.Instant moment) {
        return LocalDateTime.ofInstant(moment, ZoneId.of("Europe/London")).format(DAY);
    }
}
