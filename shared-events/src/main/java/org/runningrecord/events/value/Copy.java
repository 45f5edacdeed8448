package org.runningrecord.events.value;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Copies of records in which some components are others: nothing that was said is ever changed in place. */
public final class Copy {

    private static final ClassValue<Shape> SHAPES = new ClassValue<>() {
        @Override
        protected Shape computeValue(Class<?> type) {
            return Shape.of(type);
        }
    };

    private Copy() {}

    /**
     * @param others the components that are to be others, by their names
     * @throws IllegalArgumentException if the record has no component of one of these names
     */
    @SuppressWarnings("unchecked")
    public static <R> R of(R original, Map<String, ?> others) {
        return (R) SHAPES.get(original.getClass()).copy(original, others);
    }

    /** What stands in this component of a record. */
    public static @Nullable Object read(Record part, RecordComponent component) {
        try {
            return component.getAccessor().invoke(part);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private record Shape(RecordComponent[] components, Constructor<?> constructor) {

        static Shape of(Class<?> type) {
            RecordComponent[] components = type.getRecordComponents();
            Class<?>[] types =
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            try {
                return new Shape(components, type.getDeclaredConstructor(types));
            } catch (NoSuchMethodException e) {
                throw new IllegalStateException("Every record has a canonical constructor", e);
            }
        }

        Object copy(Object original, Map<String, ?> others) {
            Object[] values = new Object[components.length];
            Set<String> left = new HashSet<>(others.keySet());
            try {
                for (int i = 0; i < components.length; i++) {
                    String name = components[i].getName();
                    values[i] = left.remove(name)
                            ? others.get(name)
                            : components[i].getAccessor().invoke(original);
                }
                if (!left.isEmpty()) {
                    throw new IllegalArgumentException(original.getClass().getSimpleName() + " has no " + left);
                }
                return constructor.newInstance(values);
            } catch (InvocationTargetException e) {
                throw new IllegalArgumentException(e.getCause());
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
