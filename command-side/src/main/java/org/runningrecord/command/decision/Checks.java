package org.runningrecord.command.decision;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.runningrecord.command.state.CaseState;
import org.runningrecord.events.content.Content;
import org.runningrecord.events.value.Answer;
import org.runningrecord.events.value.Answer.Given;
import org.runningrecord.events.value.Answer.NotGiven;
import org.runningrecord.events.value.EntryId;
import org.runningrecord.events.value.Narrative;
import org.runningrecord.events.value.Narrative.Segment;
import org.runningrecord.events.value.Narrative.SegmentKind;
import org.runningrecord.events.value.Practitioner;
import org.runningrecord.events.value.RecordId;
import org.runningrecord.events.value.When;
import org.runningrecord.policy.RecordingPolicy;
import org.runningrecord.web.problem.Faults;

/** The checks that every kind of entry shares. Each says what is asked for, in words a practitioner understands. */
public final class Checks {

    /** The longest headline or other single line, in characters. */
    public static final int LINE = 300;
    /** The longest narrative, in characters. */
    public static final int NARRATIVE = 200_000;
    /** A language tag, as BCP 47 writes it. */
    public static final String LANGUAGE = "[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*";
    /** The most items in any list. */
    public static final int ITEMS = 100;

    private final DecisionContext context;
    private final Faults faults;

    public Checks(DecisionContext context) {
        this.context = context;
        this.faults = context.faults();
    }

    public Faults faults() {
        return faults;
    }

    /** The states of all the records that the command writes to. */
    public Collection<CaseState> states() {
        return context.states().values();
    }

    /** Whether this is another of the records that the command writes to, so that the decision for that one looks at what concerns it. */
    public boolean decidedElsewhere(RecordId record, CaseState state) {
        return !record.equals(state.record()) && context.states().containsKey(record);
    }

    /** What an entry of this record tells, in the version that this sequence holds. */
    public Content told(RecordId record, long sequence) {
        return context.contents().at(record, sequence);
    }

    /** Whether the entry that is amended named this one before. */
    public boolean cited(EntryId entry) {
        return context.cited(entry);
    }

    public RecordingPolicy policy() {
        return context.policy();
    }

    /** The entry as it read, where an amendment is decided; absent for all else. */
    public @Nullable Content before() {
        return context.before();
    }

    /** Something has to be here. */
    public boolean required(String pointer, @Nullable Object value, String ask) {
        if (value == null) {
            faults.add(pointer, ask);
        }
        return value != null;
    }

    /** A line of text has to be here. */
    public void line(String pointer, @Nullable String value, String ask) {
        text(pointer, value, ask, LINE);
    }

    /** Words, however many, have to be here. */
    public void words(String pointer, @Nullable String value, String ask) {
        text(pointer, value, ask, NARRATIVE);
    }

    public void optionalLine(String pointer, @Nullable String value) {
        if (value != null) {
            line(pointer, value, "Leave it out rather than empty");
        }
    }

    /** A narrative has to be here. */
    public void narrative(String pointer, @Nullable Narrative value, String ask) {
        if (value == null || value.segments().isEmpty()) {
            faults.add(pointer, ask);
            return;
        }
        for (int i = 0; i < value.segments().size(); i++) {
            String at = value.plain() ? pointer : pointer + "/" + i + "/text";
            words(at, value.segments().get(i).text(), ask);
            if (!value.plain()) {
                segment(pointer + "/" + i, value.segments().get(i));
            }
        }
    }

    /** An opinion and a quotation are somebody's (Friend not foe, principle 5). */
    private void segment(String pointer, Segment segment) {
        if (segment.kind() == SegmentKind.OPINION) {
            line(pointer + "/whose", segment.whose(), "Say whose opinion this is");
        } else if (segment.kind() == SegmentKind.QUOTE) {
            line(pointer + "/whose", segment.whose(), "Say whose words these are");
        } else {
            optionalLine(pointer + "/whose", segment.whose());
        }
        if (segment.language() != null) {
            language(pointer + "/language", segment.language());
        }
    }

    /** A language as a BCP 47 tag. */
    public void language(String pointer, @Nullable String tag) {
        if (tag == null || !tag.matches(LANGUAGE)) {
            faults.add(pointer, "Give the language as a tag such as en, cy or pl");
        }
    }

    public void optionalNarrative(String pointer, @Nullable Narrative value) {
        if (value != null) {
            narrative(pointer, value, "Leave it out rather than empty");
        }
    }

    /** A part that has to be given, or not given with the reason; the value is checked by {@code check}. */
    public <T> void answered(
            String pointer, @Nullable Answer<T> answer, String ask, BiConsumer<String, @Nullable T> check) {
        if (answer == null) {
            faults.add(
                    pointer,
                    ask + " If there is nothing to say, answer not-done, not-known or does-not-apply, with the reason");
        } else if (answer instanceof NotGiven<T> not) {
            required(pointer + "/notGiven", not.notGiven(), "Say not-done, not-known or does-not-apply");
            line(pointer + "/reason", not.reason(), "Say why there is no answer");
        } else if (answer instanceof Given<T> given) {
            check.accept(pointer, given.value());
        }
    }

    /** What has happened cannot lie in the future. */
    public void happened(String pointer, @Nullable When when, String ask) {
        if (required(pointer, when, ask) && when.earliest(zone()).isAfter(context.now())) {
            faults.add(pointer, "This lies in the future; what has not happened yet can be planned, not recorded");
        }
    }

    public void notBefore(String pointer, @Nullable When later, @Nullable When earlier, String say) {
        if (later != null && earlier != null && lastMoment(later).isBefore(earlier.earliest(zone()))) {
            faults.add(pointer, say);
        }
    }

    /** Of a day, the end is the midnight that no longer belongs to it. */
    private Instant lastMoment(When when) {
        return when.at() != null ? when.end(zone()) : when.end(zone()).minusMillis(1);
    }

    private ZoneId zone() {
        return context.policy().zone();
    }

    public void practitioner(String pointer, Practitioner person) {
        line(pointer + "/id", person.id(), "Give the person's id");
        line(pointer + "/name", person.name(), "Give the person's name");
        line(pointer + "/role", person.role(), "Give the person's role");
        line(pointer + "/team", person.team(), "Give the person's team");
    }

    public void atMost(String pointer, int size, int most) {
        if (size > most) {
            faults.add(pointer, "At most " + most + " can be given at once");
        }
    }

    private void text(String pointer, @Nullable String value, String ask, int most) {
        if (value == null || blank(value)) {
            faults.add(pointer, ask);
        } else if (value.length() > most) {
            faults.add(pointer, "At most " + most + " characters can be given here");
        }
    }

    /** Blanks that do not break a line are blanks too, as the patterns of schemas have it (ECMA-262, {@code \S}). */
    private static boolean blank(String value) {
        return value.codePoints().allMatch(one -> Character.isWhitespace(one) || Character.isSpaceChar(one));
    }
}
