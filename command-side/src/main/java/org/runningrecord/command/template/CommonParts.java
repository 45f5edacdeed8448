package org.runningrecord.command.template;

import java.util.Set;
import org.runningrecord.command.form.Children;
import org.runningrecord.command.form.Examination;
import org.runningrecord.command.form.Form;
import org.runningrecord.command.form.Parts;
import org.runningrecord.events.content.Content;
import org.runningrecord.events.content.ForChildren;
import org.runningrecord.events.content.Lasting;
import org.runningrecord.events.content.OwnWords;
import org.runningrecord.events.value.Circumstances;

/** What is asked of every kind of entry that has it: actions, risk, circumstances. */
final class CommonParts {

    private static final String ENDS = "It ends after it begins";

    private static final String KNOWN_AFTER = "It cannot have been known before it happened";
    private static final String KNOWN_FROM =
            "What you did or saw yourself was known when it happened; for what the service learned later, name its source";

    private static final String NOTED =
            "Harm or risk is on file: beside the person's own words, note that safeguarding has been talked over";

    private CommonParts() {}

    /** @param fields that the form of the kind itself leaves to this */
    static <C extends Content> Form<C> of(Class<C> content, Set<String> fields) {
        Form<C> form = Form.of(content);
        if (fields.contains("actions")) {
            form = form.may("actions", "What was agreed to be done, by whom and by when", Parts.ACTION);
        }
        if (fields.contains("risk")) {
            form = form.asks("risk", Parts.RISK_QUESTION);
        }
        if (fields.contains("children")) {
            form = form.may("children", "What is said of single children, where this is about several", Children.PART);
        }
        form = form.may("circumstances", "How this came about and became known", Parts.CIRCUMSTANCES);
        if (Lasting.class.isAssignableFrom(content)) {
            form = form.promises(ENDS, (on, at, said) -> ends((Lasting) said, on));
        }
        if (OwnWords.class.isAssignableFrom(content)) {
            form = form.promises(NOTED, (on, at, said) -> noted((OwnWords) said, on));
        }
        form = form.promises(KNOWN_AFTER + ". " + KNOWN_FROM, (on, at, said) -> known(said, on));
        return ForChildren.class.isAssignableFrom(content)
                ? form.promises(Children.SAY, (on, at, said) -> Children.check((ForChildren) said, on))
                : form;
    }

    /** Friend not foe, paragraph 24. */
    private static void noted(OwnWords told, Examination on) {
        boolean words = told.words() != null
                && told.words().given().filter(said -> !said.isEmpty()).isPresent();
        if (words && told.safeguardingNote() == null && on.state().riskOnFile()) {
            on.fault("/safeguardingNote", NOTED);
        }
    }

    private static void ends(Lasting said, Examination on) {
        on.checks().notBefore("/end", said.end(), said.start(), ENDS);
    }

    private static void known(Content content, Examination on) {
        Circumstances circumstances = content.circumstances();
        String pointer = "/circumstances/known";
        if (content.occurred() == null || circumstances.known() == null) {
            return;
        }
        on.checks().notBefore(pointer, circumstances.known(), content.occurred(), KNOWN_AFTER);
        if (circumstances.source() == null) {
            on.fault(pointer, KNOWN_FROM);
        }
    }
}
