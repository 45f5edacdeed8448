package org.runningrecord.command;

import java.util.List;
import java.util.Map;
import org.runningrecord.command.act.Act;
import org.runningrecord.command.act.ActCommand;
import org.runningrecord.command.act.ActDecider;
import org.runningrecord.command.template.Examples;
import org.runningrecord.events.value.EntryId;
import org.runningrecord.events.value.RecordId;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;
import tools.jackson.databind.node.ObjectNode;

/** Everything that is done about entries, actions and records, found as the service finds it. */
public final class Acts {

    public static final List<Act<?, ?>> ALL = found();

    private Acts() {}

    private static List<Act<?, ?>> found() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AssignableTypeFilter(Act.class));
        return scanner.findCandidateComponents("org.runningrecord.command").stream()
                .<Act<?, ?>>map(found -> made(found.getBeanClassName()))
                .toList();
    }

    private static Act<?, ?> made(String name) {
        try {
            return (Act<?, ?>) Class.forName(name).getDeclaredConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    public static Act<?, ?> named(String name) {
        return ALL.stream().filter(act -> act.name().equals(name)).findFirst().orElseThrow();
    }

    /** The example of an act, with Tom's record where it names another one. */
    public static Body<?> example(Act<?, ?> act) {
        String text = Examples.of(act.name()).toString();
        return Body.of(act.body(), (ObjectNode)
                Body.json(text.replace("00000000-0000-0000-0000-000000000000", Given.TOM.value())));
    }

    /** Does something about an entry of Mia's. */
    public static Then when(Given given, String name, EntryId entry, Body<?> body) {
        return when(given, named(name), Given.MIA, Map.of("entry", entry.toString(), "dispute", "1"), body.read());
    }

    public static Then when(Given given, String name, Map<String, String> path) {
        return when(given, named(name), Given.MIA, path, example(named(name)).read());
    }

    /** The same as its example says; what is decided goes on file. */
    public static Given after(Given given, String name, EntryId entry) {
        when(given, name, entry, example(named(name))).all().forEach(given::onFile);
        return given;
    }

    @SuppressWarnings("unchecked")
    public static <B, C extends ActCommand<B>> Then when(
            Given given, Act<B, C> act, RecordId record, Map<String, String> path, Object body) {
        return given.when(act.command(record, path, (B) body), new ActDecider<>(act));
    }
}
