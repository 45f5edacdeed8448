package org.runningrecord.command.template;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.runningrecord.command.decision.DecisionContext;
import org.runningrecord.command.state.CaseState;
import org.runningrecord.events.content.Content;
import org.runningrecord.web.problem.Refused;

/** Every kind of entry there is a template for. */
public final class Templates {

    private final Map<String, Template<?>> byKind = new LinkedHashMap<>();

    public Templates(List<? extends Template<?>> templates) {
        templates.stream().sorted(Comparator.comparing(Template::kind)).forEach(one -> byKind.put(one.kind(), one));
    }

    public List<Template<?>> all() {
        return List.copyOf(byKind.values());
    }

    /** @throws Refused if there is no template of this kind */
    public Template<?> of(String kind) {
        Template<?> template = byKind.get(kind);
        if (template == null) {
            throw Refused.because(Refused.Kind.NOT_FOUND, "There is no template " + kind);
        }
        return template;
    }

    /** Whether entries of this kind are filled in by people, and may be amended by them. */
    public boolean has(String kind) {
        return byKind.containsKey(kind);
    }

    /** Holds an entry to its template once more, as it would now read. */
    @SuppressWarnings("unchecked")
    public <C extends Content> void check(String kind, C content, CaseState state, DecisionContext context) {
        ((Template<C>) of(kind)).check(content, state.record(), state, context);
    }
}
