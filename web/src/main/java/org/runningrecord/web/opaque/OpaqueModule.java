package org.runningrecord.web.opaque;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.runningrecord.events.value.EntryId;
import org.runningrecord.events.value.IdText;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.Version;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.introspect.Annotated;
import tools.jackson.databind.introspect.NopAnnotationIntrospector;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/** Writes and reads ids and positions as {@link OpaqueIds} puts them: by their types and marks, never by what some text looks like. */
public final class OpaqueModule extends SimpleModule {

    private static final long serialVersionUID = 1L;

    private final transient OpaqueIds ids;

    public OpaqueModule(OpaqueIds ids) {
        super("running-record-opaque");
        this.ids = ids;
        addSerializer(EntryId.class, new Writer<>(EntryId.class, ids::entry));
        addDeserializer(EntryId.class, new Reader<>(EntryId.class, ids::entry));
    }

    @Override
    public void setupModule(SetupContext context) {
        super.setupModule(context);
        context.insertAnnotationIntrospector(new Marks(ids));
    }

    private static final class Marks extends NopAnnotationIntrospector {

        private static final long serialVersionUID = 1L;

        private final transient OpaqueIds ids;

        Marks(OpaqueIds ids) {
            this.ids = ids;
        }

        @Override
        public @Nullable Object findSerializer(MapperConfig<?> config, Annotated at) {
            Opaque opaque = at.getAnnotation(Opaque.class);
            if (opaque != null) {
                return opaque.value() == Opaque.As.POSITION
                        ? new Writer<>(Long.class, ids::position)
                        : new Writer<>(String.class, ids::place);
            }
            return at.hasAnnotation(IdText.class) && at.getRawType() == String.class ? written() : null;
        }

        @Override
        public @Nullable Object findContentSerializer(MapperConfig<?> config, Annotated at) {
            return at.hasAnnotation(IdText.class) && at.getRawType() != String.class ? written() : null;
        }

        @Override
        public @Nullable Object findDeserializer(MapperConfig<?> config, Annotated at) {
            return at.hasAnnotation(IdText.class) && at.getRawType() == String.class
                    ? new Reader<>(String.class, ids::idOf)
                    : null;
        }

        private Writer<String> written() {
            return new Writer<>(String.class, ids::id);
        }

        @Override
        public Version version() {
            return Version.unknownVersion();
        }
    }

    private static final class Writer<T> extends StdSerializer<T> {

        private final Function<T, String> shown;

        Writer(Class<T> type, Function<T, String> shown) {
            super(type);
            this.shown = shown;
        }

        @Override
        public void serialize(T value, JsonGenerator json, SerializationContext context) {
            json.writeString(shown.apply(value));
        }
    }

    private static final class Reader<T> extends StdDeserializer<T> {

        private final Function<String, T> meant;

        Reader(Class<T> type, Function<String, T> meant) {
            super(type);
            this.meant = meant;
        }

        @Override
        @SuppressWarnings("unchecked")
        public T deserialize(JsonParser parser, DeserializationContext context) {
            if (!parser.hasToken(JsonToken.VALUE_STRING)) {
                return (T) context.handleUnexpectedToken(getValueType(context), parser);
            }
            try {
                return meant.apply(parser.getString());
            } catch (IllegalArgumentException e) {
                return (T) context.handleWeirdStringValue(_valueClass, parser.getString(), "%s", e.getMessage());
            }
        }
    }
}
