package org.runningrecord.log.codec;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;
import org.runningrecord.events.value.Kebab;
import tools.jackson.core.JsonParser;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;

/** One way to write JSON for the whole service: names in kebab case, moments as text, nothing unknown accepted, nothing absent written. */
public final class Json {

    private static final String NESTED = "running-record-nested";

    private Json() {}

    /** A builder to which a caller may add handlers of its own. */
    public static JsonMapper.Builder builder() {
        return oneWay(JsonMapper.builder());
    }

    /** The same for what strangers wrote, of which no more is read than these bounds allow. */
    public static JsonMapper.Builder builder(StreamReadConstraints bounds) {
        return oneWay(JsonMapper.builder(
                JsonFactory.builder().streamReadConstraints(bounds).build()));
    }

    /** Makes a mapper that somebody else builds write and read events as they are stored. */
    public static void asStored(JsonMapper.Builder builder) {
        ContentKinds.said(oneWay(builder));
    }

    private static JsonMapper.Builder oneWay(JsonMapper.Builder builder) {
        return builder.addModule(new ValueModule())
                // Jackson's own kebab case takes digits for a part of the word before them: section47 for SECTION_47
                .enumNamingStrategy((config, type, name) -> Kebab.of(name))
                .changeDefaultPropertyInclusion(value -> value.withValueInclusion(JsonInclude.Include.NON_NULL))
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS, DateTimeFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
                .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY);
    }

    /** For what is stored and shown: contents say of which kind they are. */
    public static JsonMapper mapper() {
        return Holder.MAPPER;
    }

    /** The JSON pointer of what is being read, in the whole document, for example {@code /children/0/seen}. */
    public static String path(DeserializationContext context) {
        Nested nested = (Nested) context.getAttribute(NESTED);
        return nested == null ? pointer(context.getParser()) : nested.prefix() + pointer(nested.parser());
    }

    /** Whether this parser stands where {@link #path} points, and does not replay something that was put aside. */
    public static boolean standsAtPath(DeserializationContext context, JsonParser parser) {
        Nested nested = (Nested) context.getAttribute(NESTED);
        return parser == (nested == null ? context.getParser() : nested.parser());
    }

    private static String pointer(JsonParser parser) {
        return parser.streamReadContext().pathAsPointer().toString();
    }

    /** A part of the document that had to be read ahead and is now read again; while it is, paths still point into the whole. */
    static Nested nested(DeserializationContext context, JsonParser parser, JsonNode part) {
        Nested outer = (Nested) context.getAttribute(NESTED);
        JsonParser again = context.treeAsTokens(part);
        again.nextToken();
        Nested nested = new Nested(again, parser, context, outer);
        context.setAttribute(NESTED, nested);
        return nested;
    }

    /** @param ahead the parser that has read the part ahead, and stands at its end until this is closed */
    record Nested(
            JsonParser parser,
            JsonParser ahead,
            DeserializationContext context,
            @Nullable Nested outer) implements AutoCloseable {

        String prefix() {
            return outer == null ? pointer(ahead) : outer.prefix() + pointer(ahead);
        }

        @Override
        public void close() {
            context.setAttribute(NESTED, outer);
            parser.close();
        }
    }

    private static final class Holder {
        private static final JsonMapper MAPPER = ContentKinds.said(builder()).build();
    }
}
