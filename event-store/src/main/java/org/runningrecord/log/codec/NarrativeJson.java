package org.runningrecord.log.codec;

import java.util.List;
import org.runningrecord.events.value.Narrative;
import org.runningrecord.events.value.Narrative.Segment;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.ser.std.StdSerializer;

/** A narrative is a JSON string, or an array of segments. */
final class NarrativeJson {

    private NarrativeJson() {}

    static final class Writer extends StdSerializer<Narrative> {

        Writer() {
            super(Narrative.class);
        }

        @Override
        public void serialize(Narrative value, JsonGenerator out, SerializationContext context) {
            if (value.plain()) {
                out.writeString(value.text());
            } else {
                context.writeValue(out, value.segments());
            }
        }
    }

    static final class Reader extends StdDeserializer<Narrative> {

        Reader() {
            super(Narrative.class);
        }

        @Override
        public Narrative deserialize(JsonParser parser, DeserializationContext context) {
            if (parser.hasToken(JsonToken.VALUE_STRING)) {
                return Narrative.of(parser.getString());
            }
            if (!parser.isExpectedStartArrayToken()) {
                return (Narrative) context.handleUnexpectedToken(getValueType(context), parser);
            }
            JavaType segments = context.getTypeFactory().constructCollectionType(List.class, Segment.class);
            List<Segment> read = context.readValue(parser, segments);
            return new Narrative(
                    read.stream().filter(segment -> segment != null).toList());
        }
    }
}
