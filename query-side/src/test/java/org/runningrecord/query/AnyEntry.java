package org.runningrecord.query;

import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import org.runningrecord.events.EventCatalogue;
import org.runningrecord.events.content.Content;
import org.runningrecord.events.value.Answer;
import org.runningrecord.events.value.Circumstances;
import org.runningrecord.events.value.EntryId;
import org.runningrecord.events.value.Narrative;
import org.runningrecord.events.value.RecordId;
import org.runningrecord.events.value.Risk;
import org.runningrecord.events.value.When;

/** An entry of any kind, filled in by chance: views know nothing of most kinds but their headline, their date and their risk. */
record AnyEntry(Random random, When when, EntryId about) {

    /** The kinds that need nothing else to be on file, in a fixed order. */
    static List<Class<? extends Content>> kinds() {
        return EventCatalogue.contents().entrySet().stream()
                .filter(kind -> !List.of("visit", "imported-fact", "later-risk", "unachieved-visit")
                        .contains(kind.getKey()))
                .sorted(java.util.Map.Entry.comparingByKey())
                .<Class<? extends Content>>map(java.util.Map.Entry::getValue)
                .toList();
    }

    <C extends Content> C of(Class<C> kind) {
        return kind.cast(filled(kind));
    }

    /** An event with these in it, and all else filled in by chance. */
    Object with(Class<?> type, List<Object> given) {
        List<Object> left = new ArrayList<>(given);
        return filled(
                type,
                component -> left.stream()
                        .filter(
                                component.getType().isPrimitive()
                                        ? Integer.class::isInstance
                                        : component.getType()::isInstance)
                        .findFirst()
                        .filter(one -> left.remove(one))
                        .orElseGet(() -> any(component.getGenericType(), component.getName())));
    }

    private Object any(Type type, String field) {
        if (type instanceof ParameterizedType generic) {
            Object held = any(generic.getActualTypeArguments()[0], field);
            return generic.getRawType() == Answer.class ? Answer.of(held) : List.of(held);
        }
        Class<?> one = (Class<?>) type;
        if (one == String.class) {
            return field.equals("action") ? about + "-1" : field + " " + random.nextInt(100);
        }
        if (one == Narrative.class) {
            return Narrative.of(field + " " + random.nextInt(100));
        }
        if (one == Instant.class) {
            return Instant.parse("2026-10-01T00:00:00Z");
        }
        if (one == int.class || one == Integer.class) {
            return 1 + random.nextInt(3);
        }
        if (one == Boolean.class || one == boolean.class) {
            return random.nextBoolean();
        }
        if (one == Long.class || one == long.class) {
            return 1L + random.nextInt(100);
        }
        if (one == Risk.class) {
            return random.nextInt(4) == 0
                    ? new Risk(Answer.of(true), Narrative.of("A bruise"), null)
                    : new Risk(Answer.of(false), null, null);
        }
        if (one == When.class || one == EntryId.class || one == RecordId.class || one == Circumstances.class) {
            return one == When.class
                    ? when
                    : one == EntryId.class ? about : one == RecordId.class ? about.record() : Circumstances.NONE;
        }
        return one.isEnum() ? one.getEnumConstants()[random.nextInt(one.getEnumConstants().length)] : filled(one);
    }

    private Object filled(Class<?> type) {
        return filled(type, component -> any(component.getGenericType(), component.getName()));
    }

    private static Object filled(Class<?> type, Function<RecordComponent, Object> value) {
        List<Object> values = new ArrayList<>();
        List<Class<?>> types = new ArrayList<>();
        for (RecordComponent component : type.getRecordComponents()) {
            values.add(value.apply(component));
            types.add(component.getType());
        }
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(types.toArray(Class<?>[]::new));
            return constructor.newInstance(values.toArray());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
