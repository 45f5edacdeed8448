package org.runningrecord.command;

import java.util.List;
import org.runningrecord.command.amendment.AmendNote;
import org.runningrecord.command.amendment.AmendmentDecider;
import org.runningrecord.command.decision.Decider;
import org.runningrecord.command.template.EntryDecider;
import org.runningrecord.command.template.RecordEntry;
import org.runningrecord.command.template.Template;
import org.runningrecord.command.template.Templates;
import org.runningrecord.events.EventCatalogue;
import org.runningrecord.events.content.Content;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;

/** Every kind of entry, found as the service finds them. */
public final class Kinds {

    public static final Templates TEMPLATES = new Templates(found());
    public static final Decider<AmendNote> AMENDING = new AmendmentDecider(TEMPLATES);

    private Kinds() {}

    private static List<Template<?>> found() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AssignableTypeFilter(Template.class));
        return scanner.findCandidateComponents("org.runningrecord.command").stream()
                .<Template<?>>map(found -> made(found.getBeanClassName()))
                .toList();
    }

    private static Template<?> made(String name) {
        try {
            return (Template<?>) Class.forName(name).getDeclaredConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    @SuppressWarnings("unchecked")
    public static <C extends Content> Template<C> of(Class<C> content) {
        return (Template<C>) TEMPLATES.of(EventCatalogue.kindOf(content));
    }

    /** Decides this command by the template of what it records. */
    @SuppressWarnings("unchecked")
    public static <C extends Content> Decider<RecordEntry<C>> deciding(RecordEntry<C> command) {
        return new EntryDecider<>(of((Class<C>) command.content().getClass()));
    }
}
