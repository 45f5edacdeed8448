package org.runningrecord.command.template;

import org.runningrecord.command.decision.StillThere;
import org.runningrecord.command.form.Examination;
import org.runningrecord.command.state.CaseState;
import org.runningrecord.command.state.EntryState;
import org.runningrecord.events.content.AboutEntry;
import org.runningrecord.events.content.Content;
import org.runningrecord.web.problem.Refused;

/** Entries that are about another one, which their path names. */
final class About {

    private About() {}

    /** Faults an amendment that makes it about an entry of which this cannot be said. */
    static void mustFit(Content content, Template<?> template, Examination on) {
        EntryState about = content instanceof AboutEntry later && later.about() != null
                ? on.state().entry(later.about())
                : null;
        if (about != null && !fits(about, template)) {
            on.fault("/about", say(about, template));
        }
    }

    /** @throws Refused if the entry it is about is not on this record, or not one that this can be said of */
    static void mustExist(Content content, Template<?> template, CaseState state) {
        if (!(content instanceof AboutEntry later) || later.about() == null) {
            return;
        }
        EntryState about = StillThere.entry(later.about(), state);
        if (!fits(about, template)) {
            throw Refused.because(Refused.Kind.CONFLICT, say(about, template));
        }
    }

    private static boolean fits(EntryState about, Template<?> template) {
        return template.aboutKinds().isEmpty() || template.aboutKinds().contains(about.kind());
    }

    private static String say(EntryState about, Template<?> template) {
        return "This is said of an entry of the kind " + String.join(" or ", template.aboutKinds())
                + "; the one you name is a " + about.kind();
    }
}
