package org.runningrecord.query.voice;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.runningrecord.events.content.AboutEntry;
import org.runningrecord.events.content.Content;
import org.runningrecord.events.content.Outcome;
import org.runningrecord.events.content.OutcomeReview;
import org.runningrecord.events.content.ViewChange;
import org.runningrecord.events.value.EntryId;
import org.runningrecord.events.value.PersonPresent;
import org.runningrecord.query.runningrecord.Entries;
import org.runningrecord.query.runningrecord.EntryShown;
import org.runningrecord.query.standpoint.Asking;
import org.runningrecord.query.words.ChildsVoice;
import org.runningrecord.query.words.Said;
import org.springframework.stereotype.Component;

/** What a child said in an entry, where whose words they are may stand in another one. */
@Component
public class Voices {

    private final Entries entries;

    Voices(Entries entries) {
        this.entries = entries;
    }

    /** Empty where the entry is not shown. */
    public List<Said> in(EntryShown entry, ChildsVoice voice, Asking asking) {
        Content content = entry.content();
        return content == null ? List.of() : voice.in(content, owner(content, asking));
    }

    private @Nullable PersonPresent owner(Content content, Asking asking) {
        if (!(content instanceof ViewChange || content instanceof OutcomeReview)) {
            return null;
        }
        EntryId outcome = ((AboutEntry) content).about();
        EntryShown about = outcome.record().equals(asking.record())
                ? entries.of(asking.now(), List.of(outcome.sequence())).get(outcome.sequence())
                : null;
        return about != null && about.content() instanceof Outcome told ? told.owner() : null;
    }
}
