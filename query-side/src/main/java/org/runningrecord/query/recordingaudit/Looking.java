package org.runningrecord.query.recordingaudit;

import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.runningrecord.events.content.Content;
import org.runningrecord.events.value.Narrative;
import org.runningrecord.events.value.Quotation;
import org.runningrecord.events.value.Statements;
import org.runningrecord.events.value.Timeliness;
import org.runningrecord.events.value.When;
import org.runningrecord.policy.words.Passages;
import org.runningrecord.query.age.Age;
import org.runningrecord.query.recordingaudit.Looked.Copied;
import org.runningrecord.query.recordingaudit.Looked.Late;
import org.runningrecord.query.runningrecord.EntryShown;

/** Looks at entries one after the other, in the order in which they happened. */
final class Looking {

    /** The kinds in which a child is met, or their life is decided on: there the child's voice belongs (Social Care Wales, Friend not foe; audit tips). */
    private static final Set<String> HEARD = Set.of(
            "visit",
            "contact",
            "direct-session",
            "intervention-session",
            "situation-note",
            "assessment",
            "key-meeting",
            "placement-change",
            "care-plan",
            "pathway-plan",
            "review-summary");

    private final Passages passages = new Passages();
    private final Age age;

    Looking(Age age) {
        this.age = age;
    }

    /** What was written before the time that is looked at may have been copied. */
    void before(EntryShown entry) {
        passages.copied(entry.entry(), entry.content());
    }

    /** @param entry one that is shown */
    Looked at(EntryShown entry) {
        Content content = entry.content();
        return new Looked(
                entry.entry(),
                entry.kind(),
                entry.occurred(),
                age.at(When.parse(entry.occurred())),
                entry.recorded(),
                late(entry.timeliness()),
                (int) entry.amendments().stream()
                        .filter(amendment -> amendment.timeliness().late())
                        .count(),
                HEARD.contains(entry.kind()) && !voice(content),
                entry.notDistinguished(),
                Statements.notKnown((Record) content),
                passages.copied(entry.entry(), content).stream()
                        .map(hint -> new Copied(hint.pointer(), hint.from()))
                        .toList());
    }

    private static @Nullable Late late(@Nullable Timeliness timeliness) {
        return timeliness == null || !timeliness.late() ? null : new Late(timeliness.rule(), timeliness.dueBy());
    }

    private static boolean voice(Content content) {
        AtomicBoolean heard = new AtomicBoolean();
        Statements.in((Record) content, (pointer, said) -> {
            boolean own = said instanceof Narrative text
                    && text.segments().stream().anyMatch(segment -> segment.kind() == Narrative.SegmentKind.OWN_WORDS);
            if (said instanceof Quotation || own) {
                heard.set(true);
            }
        });
        return heard.get();
    }
}
