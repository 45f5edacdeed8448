package org.runningrecord.command.template;

import java.lang.reflect.ParameterizedType;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.runningrecord.command.form.Children;
import org.runningrecord.command.form.Examination;
import org.runningrecord.command.form.Form;
import org.runningrecord.command.form.Parts;
import org.runningrecord.events.content.ChildPart;
import org.runningrecord.events.content.Content;
import org.runningrecord.events.content.ForChildren;
import org.runningrecord.events.content.Lasting;
import org.runningrecord.events.content.OwnWords;
import org.runningrecord.events.value.Circumstances;

/** What is asked of every kind of entry that has it: actions, risk, circumstances. */
final class CommonParts {

    private static final String ENDS = "It ends after it begins";

    private CommonParts() {}

    static <C extends Content> Form<C> of(Class<C> content) {
        Set<String> fields = Arrays.stream(content.getRecordComponents())
                .map(component -> component.getName())
                .collect(Collectors.toSet());
        Form<C> form = Form.of(content);
        if (fields.contains("actions")) {
            form = form.may("actions", "What was agreed to be done, by whom and by when", Parts.ACTION);
        }
        if (fields.contains("risk")) {
            form = form.asks("risk", Parts.RISK_QUESTION);
        }
        if (ofSingleChildren(content)) {
            form = form.may("children", "What is said of single children, where this is about several", Children.PART);
        }
        if (Lasting.class.isAssignableFrom(content)) {
            form = form.promises(ENDS, (on, at, said) -> ends((Lasting) said, on));
        }
        return form.may("circumstances", "How this came about and became known", Parts.CIRCUMSTANCES);
    }

    static void check(Content content, Examination on) {
        if (content.occurred() != null) {
            known(content, on);
        }
        if (content instanceof ForChildren several) {
            Children.check(several, on);
        }
        if (content instanceof OwnWords told) {
            noted(told, on);
        }
    }

    private static boolean ofSingleChildren(Class<? extends Content> content) {
        return Arrays.stream(content.getRecordComponents())
                .anyMatch(component -> component.getGenericType() instanceof ParameterizedType list
                        && list.getActualTypeArguments()[0] == ChildPart.class);
    }

    /** Friend not foe, paragraph 24. */
    private static void noted(OwnWords told, Examination on) {
        boolean words = told.words() != null
                && told.words().given().filter(said -> !said.isEmpty()).isPresent();
        if (words && told.safeguardingNote() == null && on.state().riskOnFile()) {
            on.fault(
                    "/safeguardingNote",
                    "Harm or risk is on file: beside the person's own words, note that safeguarding has been talked over");
        }
    }

    private static void ends(Lasting said, Examination on) {
        on.checks().notBefore("/end", said.end(), said.start(), ENDS);
    }

    private static void known(Content content, Examination on) {
        Circumstances circumstances = content.circumstances();
        String pointer = "/circumstances/known";
        if (circumstances.known() == null) {
            return;
        }
        on.checks()
                .notBefore(
                        pointer,
                        circumstances.known(),
                        content.occurred(),
                        "It cannot have been known before it happened");
        if (circumstances.source() == null) {
            on.fault(
                    pointer,
                    "What you did or saw yourself was known when it happened; for what the service learned later, name its source");
        }
    }
}
