package org.runningrecord.bench.append;

import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.ChainingConverter;
import org.axonframework.serialization.Converter;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.serialization.SimpleSerializedType;
import org.runningrecord.log.codec.Json;
import tools.jackson.databind.json.JsonMapper;

/** Writes for Axon's tables the very bytes that go into the log. Nothing is read back here. */
final class EventJson implements Serializer {

    private final JsonMapper json = Json.mapper();
    private final Converter converter = new ChainingConverter();

    @Override
    public <T> SerializedObject<T> serialize(Object object, Class<T> representation) {
        Object written = object instanceof MetaData metadata ? java.util.Map.copyOf(metadata) : object;
        return new SimpleSerializedObject<>(
                representation.cast(json.writeValueAsBytes(written)), representation, typeForClass(object.getClass()));
    }

    @Override
    public <T> boolean canSerializeTo(Class<T> representation) {
        return representation == byte[].class;
    }

    @Override
    public <S, T> T deserialize(SerializedObject<S> serialized) {
        throw new UnsupportedOperationException("Only appending is measured");
    }

    @Override
    public Class<?> classForType(SerializedType type) {
        throw new UnsupportedOperationException("Only appending is measured");
    }

    @Override
    public SerializedType typeForClass(Class type) {
        return new SimpleSerializedType(type.getName(), null);
    }

    @Override
    public Converter getConverter() {
        return converter;
    }
}
