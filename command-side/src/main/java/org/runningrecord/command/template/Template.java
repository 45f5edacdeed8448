package org.runningrecord.command.template;

import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.runningrecord.command.decision.Checks;
import org.runningrecord.command.decision.DecisionContext;
import org.runningrecord.command.form.Examination;
import org.runningrecord.command.form.Form;
import org.runningrecord.command.state.CaseState;
import org.runningrecord.events.EntryEvent;
import org.runningrecord.events.EventCatalogue;
import org.runningrecord.events.RecordEvent;
import org.runningrecord.events.content.Content;
import org.runningrecord.events.value.EntryId;
import org.runningrecord.events.value.RecordId;
import org.runningrecord.events.value.Recorded;
import org.runningrecord.events.value.Timeliness;

/**
 * A kind of entry. A package has one, and all else follows from it: the door, what is checked, the event, the JSON Schema, the description of the API.
 * It is found by its type; it needs no list. Its example stands in {@code /examples}, under the name of the kind.
 */
public abstract class Template<C extends Content> implements Submittable {

    private final Door door;
    private final Form<C> form;
    private final Class<C> content;
    private final Class<? extends RecordEntry<C>> commandType;
    private final BiFunction<RecordId, C, ? extends RecordEntry<C>> command;
    private final Recording<C> recording;

    /**
     * Where a kind of entry is recorded, and why it is.
     *
     * @param path below a record, for example {@code /telephone-calls}; a variable in it is named after the field it fills
     * @param title what is done there
     * @param source the document and section that asks for it
     */
    public record Door(String path, String title, String source) {}

    /** Makes the event of what was decided. */
    @FunctionalInterface
    public interface Recording<C> {
        EntryEvent event(EntryId entry, Recorded recorded, C content, Timeliness timeliness);
    }

    protected Template(
            Door door,
            Class<C> content,
            Form<C> form,
            Class<? extends RecordEntry<C>> commandType,
            BiFunction<RecordId, C, ? extends RecordEntry<C>> command,
            Recording<C> recording) {
        this.door = door;
        this.content = content;
        this.form = form.and(CommonParts.of(content, form.forgotten()));
        this.commandType = commandType;
        this.command = command;
        this.recording = recording;
        Set<String> forgotten = this.form.forgotten();
        if (!forgotten.isEmpty()) {
            throw new IllegalStateException(content.getSimpleName() + ": the form says nothing of " + forgotten);
        }
    }

    @Override
    public final Door door() {
        return door;
    }

    @Override
    public final Form<C> form() {
        return form;
    }

    public final Class<C> content() {
        return content;
    }

    public final String kind() {
        return EventCatalogue.kindOf(content);
    }

    @Override
    public final String name() {
        return kind();
    }

    @Override
    public final String schemaPath() {
        return "/api/templates/" + kind();
    }

    @Override
    public final String heading() {
        return "Entries";
    }

    @Override
    public final Class<? extends RecordEntry<C>> commandType() {
        return commandType;
    }

    public final RecordEntry<C> command(RecordId record, C content) {
        return command.apply(record, content);
    }

    /** The kinds of entries that this one can be about; empty where it is about none in particular. */
    public List<String> aboutKinds() {
        return List.of();
    }

    /** Checks what an entry of this kind says, new or amended. */
    public final void check(C content, RecordId addressed, CaseState state, DecisionContext context) {
        Examination on = new Examination(new Checks(context), state, addressed);
        form.check(on, "", content, "");
        About.mustFit(content, this, on);
        onFile(content, on, context);
    }

    /** What only shows in the light of what is on file. */
    protected void onFile(C content, Examination on, DecisionContext context) {}

    /** What is submitted, with what the service adds to it. */
    protected C completed(C content, CaseState state, DecisionContext context) {
        return content;
    }

    /** The event of what was decided. */
    protected EntryEvent event(
            EntryId entry, C content, Timeliness timeliness, CaseState state, DecisionContext context) {
        return recording.event(entry, context.recorded(), content, timeliness);
    }

    /** What is recorded in the place of an entry, on a record that the command only touches; absent where an entry is made. */
    protected @Nullable RecordEvent trace(C content, CaseState state, DecisionContext context) {
        return null;
    }
}
