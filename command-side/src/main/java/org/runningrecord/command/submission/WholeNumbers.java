package org.runningrecord.command.submission;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonParser.NumberType;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;

/** Reads whole numbers so that whatever is none is noted; Jackson stops at a fraction instead. */
final class WholeNumbers extends ValueDeserializer<Integer> {

    @Override
    public @Nullable Integer deserialize(JsonParser parser, DeserializationContext context) {
        boolean number = parser.hasToken(JsonToken.VALUE_NUMBER_INT) || parser.hasToken(JsonToken.VALUE_NUMBER_FLOAT);
        if (!number) {
            return (Integer) context.handleUnexpectedToken(context.constructType(Integer.class), parser);
        }
        return parser.hasToken(JsonToken.VALUE_NUMBER_INT) && parser.getNumberType() == NumberType.INT
                ? Integer.valueOf(parser.getIntValue())
                : (Integer) context.handleWeirdNumberValue(Integer.class, parser.getNumberValue(), "no whole number");
    }
}
