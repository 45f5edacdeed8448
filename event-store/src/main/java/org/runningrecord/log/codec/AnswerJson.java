package org.runningrecord.log.codec;

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

        private final JavaType of;

        Reader() {
            this(TypeFactory.unknownType());
        }

        private Reader(JavaType of) {
            super(Answer.class);
            this.of = of;
        }

        @Override
        public ValueDeserializer<?> createContextual(DeserializationContext context, BeanProperty property) {
            JavaType type = context.getContextualType();
            return new Reader(type == null ? TypeFactory.unknownType() : type.containedTypeOrUnknown(0));
        }

        @Override
        public Answer deserialize(JsonParser parser, DeserializationContext context) {
            if (!parser.isExpectedStartObjectToken()) {
                return given(context.readValue(parser, of));
            }
            JsonNode tree = context.readTree(parser);
            boolean not = tree.has("notGiven");
            JavaType wanted = not ? context.constructType(NotGiven.class) : of;
            try (Json.Nested nested = Json.nested(context, parser, tree)) {
                Object read = context.readValue(nested.parser(), wanted);
                return not ? (NotGiven) read : given(read);
            }
        }

        private static Answer given(Object value) {
            return value == null ? null : new Given<>(value);
        }
    }
}
