package org.runningrecord.events.value;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Finds what is said in an entry, at whatever depth: its narratives and quotations, each with a JSON pointer to it. */
public final class Statements {

    /** Looked up once for each type: every look makes them anew. */
    private static final ClassValue<RecordComponent[]> COMPONENTS = new ClassValue<>() {
        @Override
        protected RecordComponent[] computeValue(Class<?> type) {
            return type.getRecordComponents();
        }
    };

    private Statements() {}

    /** @param found takes the pointer, and a {@link Narrative} or a {@link Quotation} */
    public static void in(Record part, BiConsumer<String, Object> found) {
        walk("", part, (pointer, said) -> {
            if (!(said instanceof Answer.NotGiven<?>)) {
                found.accept(pointer, said);
            }
        });
    }

    /** The pointers of what was answered with "not known". */
    public static List<String> notKnown(Record part) {
        List<String> pointers = new ArrayList<>();
        walk("", part, (pointer, said) -> {
            if (said instanceof Answer.NotGiven<?> not && not.notGiven() == Answer.WhyNotGiven.NOT_KNOWN) {
                pointers.add(pointer);
            }
        });
        return pointers;
    }

    /** The pointers of the texts in which nobody has told fact and opinion apart. They are shown as not distinguished, and never taken for fact. */
    public static List<String> notDistinguished(Record part) {
        List<String> pointers = new ArrayList<>();
        in(part, (pointer, said) -> {
            if (said instanceof Narrative text
                    && text.segments().stream().anyMatch(segment -> segment.kind() == null)) {
                pointers.add(pointer);
            }
        });
        return pointers;
    }

    private static void walk(String pointer, @Nullable Object value, BiConsumer<String, Object> found) {
        if (value instanceof Narrative || value instanceof Quotation || value instanceof Answer.NotGiven<?>) {
            found.accept(pointer, value);
        } else if (value instanceof Answer.Given<?> given) {
            walk(pointer, given.value(), found);
        } else if (value instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                walk(pointer + "/" + i, list.get(i), found);
            }
        } else if (value instanceof Record part) {
            for (RecordComponent component : COMPONENTS.get(value.getClass())) {
                walk(pointer + "/" + component.getName(), Copy.read(part, component), found);
            }
        }
    }
}
