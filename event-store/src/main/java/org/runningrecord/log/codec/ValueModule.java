package org.runningrecord.log.codec;

import java.util.function.Function;
import org.runningrecord.events.value.Answer;
import org.runningrecord.events.value.EntryId;
import org.runningrecord.events.value.Narrative;
import org.runningrecord.events.value.RecordId;
import org.runningrecord.events.value.When;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.ToStringSerializer;

/** The value types of the published language: some are written as one text, some stand for themselves. */
final class ValueModule extends SimpleModule {

    private static final long serialVersionUID = 1L;

    ValueModule() {
        super("running-record-values");
        addDeserializer(Boolean.class, new Strict<>(Boolean.class, JsonToken.VALUE_TRUE, JsonToken.VALUE_FALSE));
        addDeserializer(String.class, new Strict<>(String.class, JsonToken.VALUE_STRING, JsonToken.VALUE_STRING));
        setDeserializerModifier(new EmptyText());
        text(RecordId.class, RecordId::new);
        text(EntryId.class, EntryId::parse);
        text(When.class, When::parse);
        addSerializer(Narrative.class, new NarrativeJson.Writer());
        addDeserializer(Narrative.class, new NarrativeJson.Reader());
        addSerializer(Answer.class, new AnswerJson.Writer());
        addDeserializer(Answer.class, new AnswerJson.Reader());
    }

    private <T> void text(Class<T> type, Function<String, T> parse) {
        addSerializer(type, ToStringSerializer.instance);
        addDeserializer(type, new FromText<>(type, parse));
    }

    private static final class FromText<T> extends StdDeserializer<T> {

        private final Function<String, T> parse;

        FromText(Class<T> type, Function<String, T> parse) {
            super(type);
            this.parse = parse;
        }

        @Override
        @SuppressWarnings("unchecked")
        public T deserialize(JsonParser parser, DeserializationContext context) {
            if (!parser.hasToken(JsonToken.VALUE_STRING)) {
                return (T) context.handleUnexpectedToken(getValueType(context), parser);
            }
            try {
                return parse.apply(parser.getString());
            } catch (IllegalArgumentException e) {
                return (T) context.handleWeirdStringValue(_valueClass, parser.getString(), "%s", e.getMessage());
            }
        }
    }

    /** Takes a text for a text and true or false for a yes or no, and nothing else for either: what somebody wrote is never bent to fit. */
    private static final class Strict<T> extends StdDeserializer<T> {

        private final JsonToken one;
        private final JsonToken other;

        Strict(Class<T> type, JsonToken one, JsonToken other) {
            super(type);
            this.one = one;
            this.other = other;
        }

        @Override
        @SuppressWarnings("unchecked")
        public T deserialize(JsonParser parser, DeserializationContext context) {
            if (!parser.hasToken(one) && !parser.hasToken(other)) {
                return (T) context.handleUnexpectedToken(getValueType(context), parser);
            }
            return (T)
                    (one == JsonToken.VALUE_STRING
                            ? parser.getString()
                            : (Object) parser.hasToken(JsonToken.VALUE_TRUE));
        }
    }
}
