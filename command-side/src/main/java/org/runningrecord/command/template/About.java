package org.runningrecord.command.template;

import java.util.List;
import org.runningrecord.command.decision.StillThere;
import org.runningrecord.command.state.CaseState;
import org.runningrecord.command.state.EntryState;
import org.runningrecord.events.content.AboutEntry;
import org.runningrecord.events.content.Content;
import org.runningrecord.web.problem.Refused;

/** Entries that are about another one, which their path names. */
final class About {

    private About() {}

    /** @throws Refused if the entry it is about is not on this record, or not one that this can be said of */
    static void mustExist(Content content, Template<?> template, CaseState state) {
        if (!(content instanceof AboutEntry later) || later.about() == null) {
            return;
        }
        EntryState about = StillThere.entry(later.about(), state);
        List<String> kinds = template.aboutKinds();
        if (!kinds.isEmpty() && !kinds.contains(about.kind())) {
            throw Refused.because(
                    Refused.Kind.CONFLICT,
                    "This is said of an entry of the kind " + String.join(" or ", kinds) + "; the one you name is a "
                            + about.kind());
        }
    }
}
