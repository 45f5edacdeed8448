package org.runningrecord.command.act;

import java.util.Map;
import java.util.Set;
import org.runningrecord.command.decision.Decider;
import org.runningrecord.command.form.Form;
import org.runningrecord.command.template.Submittable;
import org.runningrecord.command.template.Template.Door;
import org.runningrecord.events.value.EntryId;
import org.runningrecord.events.value.RecordId;
import org.runningrecord.web.problem.Refused;

/**
 * Something that is done about an entry, an action or a whole record: where it is submitted, what is asked for, and the decision. It is found by its
 * type, as a {@link org.runningrecord.command.template.Template} is, and its example stands in {@code /examples} under its name.
 *
 * @param <B> what is submitted
 * @param <C> the command
 */
public abstract class Act<B, C extends ActCommand<B>> implements Decider<C>, Submittable {

    private final Door door;
    private final String name;
    private final Class<B> body;
    private final Form<B> form;
    private final Class<C> commandType;

    protected Act(Door door, String name, Class<B> body, Form<B> form, Class<C> commandType) {
        this.door = door;
        this.name = name;
        this.body = body;
        this.form = form;
        this.commandType = commandType;
        Set<String> forgotten = form.forgotten();
        if (!forgotten.isEmpty()) {
            throw new IllegalStateException(body.getSimpleName() + ": the form says nothing of " + forgotten);
        }
    }

    @Override
    public final Door door() {
        return door;
    }

    @Override
    public final String name() {
        return name;
    }

    @Override
    public final String schemaPath() {
        return "/api/templates/acts/" + name;
    }

    @Override
    public final String heading() {
        return "What happens later";
    }

    public final Class<B> body() {
        return body;
    }

    @Override
    public final Form<B> form() {
        return form;
    }

    @Override
    public final Class<C> commandType() {
        return commandType;
    }

    /** @param path what the variables of the door's path stand for */
    public abstract C command(RecordId record, Map<String, String> path, B body);

    /**
     * The entry that the path names.
     *
     * @throws Refused if it names none
     */
    protected static EntryId entry(Map<String, String> path) {
        try {
            return EntryId.parse(path.get("entry"));
        } catch (IllegalArgumentException e) {
            throw Refused.because(Refused.Kind.NOT_FOUND, "There is no such entry");
        }
    }
}
