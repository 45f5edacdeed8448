package org.runningrecord.log.codec;

import org.jspecify.annotations.Nullable;
import org.runningrecord.events.value.Answer;
import org.runningrecord.events.value.Answer.Given;
import org.runningrecord.events.value.Answer.NotGiven;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.BeanProperty;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.ser.std.StdSerializer;
import tools.jackson.databind.type.TypeFactory;

/** An answer is its value, or {@code {"notGiven": "not-known", "reason": "…"}}. */
final class AnswerJson {

    private AnswerJson() {}

    @SuppressWarnings("rawtypes")
    static final class Writer extends StdSerializer<Answer> {

        Writer() {
            super(Answer.class);
        }

        @Override
        public void serialize(Answer value, JsonGenerator out, SerializationContext context) {
            if (value instanceof Given<?> given) {
                context.writeValue(out, given.value());
            } else if (value instanceof NotGiven<?> not) {
                out.writeStartObject();
                context.defaultSerializeProperty("notGiven", not.notGiven(), out);
                context.defaultSerializeProperty("reason", not.reason(), out);
                out.writeEndObject();
            }
        }
    }

    @SuppressWarnings("rawtypes")
    static final class Reader extends StdDeserializer<Answer> {

        private final @Nullable ValueDeserializer<Object> given;
        private final @Nullable ValueDeserializer<Object> notGiven;

        /** Jackson makes others of it, one for each place where an answer stands. */
        Reader() {
            this(null, null);
        }

        private Reader(@Nullable ValueDeserializer<Object> given, @Nullable ValueDeserializer<Object> notGiven) {
            super(Answer.class);
            this.given = given;
            this.notGiven = notGiven;
        }

        /** Looked up once: to look a list's deserializer up is to make it, which takes longer than to read the list. */
        @Override
        public ValueDeserializer<?> createContextual(DeserializationContext context, BeanProperty property) {
            JavaType type = context.getContextualType();
            JavaType of = type == null ? TypeFactory.unknownType() : type.containedTypeOrUnknown(0);
            return new Reader(
                    context.findContextualValueDeserializer(of, property),
                    context.findContextualValueDeserializer(context.constructType(NotGiven.class), property));
        }

        @Override
        public Answer deserialize(JsonParser parser, DeserializationContext context) {
            if (given == null || notGiven == null) {
                throw new IllegalStateException("It is not known what kind of answer stands here");
            }
            if (!parser.isExpectedStartObjectToken()) {
                return given(given.deserialize(parser, context));
            }
            JsonNode tree = context.readTree(parser);
            boolean not = tree.has("notGiven");
            try (Json.Nested nested = Json.nested(context, parser, tree)) {
                Object read = (not ? notGiven : given).deserialize(nested.parser(), context);
                return not ? (NotGiven) read : given(read);
            }
        }

        private static Answer given(Object value) {
            return value == null ? null : new Given<>(value);
        }
    }
}
