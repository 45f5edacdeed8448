package org.runningrecord.command.submission;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.runningrecord.events.value.Kebab;
import org.runningrecord.log.codec.Json;
import org.runningrecord.web.problem.Fault;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.DeserializationProblemHandler;
import tools.jackson.databind.deser.ValueInstantiator;

/** Notes what does not fit while a body is read, leaves it out, and reads on. */
final class Misfits extends DeserializationProblemHandler {

    /** The attribute that collects the faults. */
    static final String FOUND = "running-record-misfits";

    @Override
    public boolean handleUnknownProperty(
            DeserializationContext context,
            JsonParser parser,
            ValueDeserializer<?> deserializer,
            Object owner,
            String property) {
        String at = Json.path(context);
        // what a record's constructor does not take is put aside and comes here once its object has been read
        note(context, Json.standsAtPath(context, parser) ? at : at + "/" + property, "There is no such field here");
        parser.skipChildren();
        return true;
    }

    @Override
    public @Nullable Object handleWeirdStringValue(
            DeserializationContext context, Class<?> type, String value, String problem) {
        note(context, expected(type, problem));
        return null;
    }

    @Override
    public @Nullable Object handleWeirdNumberValue(
            DeserializationContext context, Class<?> type, Number value, String problem) {
        note(context, expected(type, "This number does not fit here"));
        return null;
    }

    @Override
    public @Nullable Object handleUnexpectedToken(
            DeserializationContext context,
            JavaType type,
            JsonToken token,
            JsonParser parser,
            @Nullable String problem) {
        note(context, expected(type.getRawClass(), "This should be " + shape(type)));
        parser.skipChildren();
        return null;
    }

    @Override
    public @Nullable Object handleMissingInstantiator(
            DeserializationContext context,
            Class<?> type,
            ValueInstantiator instantiator,
            JsonParser parser,
            @Nullable String problem) {
        note(context, "This should be an object");
        parser.skipChildren();
        return null;
    }

    @Override
    public @Nullable Object handleInstantiationProblem(
            DeserializationContext context, Class<?> type, @Nullable Object argument, Throwable why) {
        note(context, "A part of this is missing or empty");
        return null;
    }

    private static void note(DeserializationContext context, String detail) {
        note(context, Json.path(context), detail);
    }

    @SuppressWarnings("unchecked")
    private static void note(DeserializationContext context, String pointer, String detail) {
        List<Fault> found = (List<Fault>) context.getAttribute(FOUND);
        if (found != null) {
            found.add(new Fault(pointer, detail));
        }
    }

    private static String expected(Class<?> type, String otherwise) {
        return type.isEnum()
                ? Arrays.stream(type.getEnumConstants())
                        .map(one -> Kebab.of((Enum<?>) one))
                        .collect(Collectors.joining(", ", "One of: ", ""))
                : otherwise;
    }

    private static String shape(JavaType type) {
        if (type.isCollectionLikeType()) {
            return "a list";
        }
        if (type.hasRawClass(Boolean.class)) {
            return "true or false";
        }
        if (Number.class.isAssignableFrom(type.getRawClass())) {
            return "a whole number";
        }
        return type.getRawClass().getName().startsWith("java.")
                        || type.getRawClass().getSimpleName().matches("When|RecordId|EntryId|Narrative")
                ? "a text"
                : "an object";
    }
}
