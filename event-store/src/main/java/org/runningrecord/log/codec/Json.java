package org.runningrecord.log.codec;

import com.fasterxml.jackson.annotation.JsonInclude;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.EnumNamingStrategies;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;

/** One way to write JSON for the whole service: names in kebab case, moments as text, nothing unknown accepted, nothing absent written. */
public final class Json {

    /** Where in the whole document a part stands that is being read a second time; see {@link #path}. */
    static final String PATH = "running-record-path";

    private Json() {}

    /** A builder to which a caller may add handlers of its own. */
    public static JsonMapper.Builder builder() {
        return JsonMapper.builder()
                .addModule(new ValueModule())
                .enumNamingStrategy(EnumNamingStrategies.KEBAB_CASE)
                .changeDefaultPropertyInclusion(value -> value.withValueInclusion(JsonInclude.Include.NON_NULL))
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS, DateTimeFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
                .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY);
    }

    public static JsonMapper mapper() {
        return Holder.MAPPER;
    }

    /** The JSON pointer of what is being read, in the whole document, for example {@code /children/0/seen}. */
    public static String path(JsonParser parser, DeserializationContext context) {
        Object outer = context.getAttribute(PATH);
        String inner = parser.streamReadContext().pathAsPointer().toString();
        return outer == null ? inner : outer + inner;
    }

    private static final class Holder {
        private static final JsonMapper MAPPER = builder().build();
    }
}
