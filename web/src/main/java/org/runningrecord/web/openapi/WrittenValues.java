package org.runningrecord.web.openapi;

import com.fasterxml.jackson.databind.JavaType;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.util.Json;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.ComposedSchema;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.runningrecord.events.value.Answer;
import org.runningrecord.events.value.Answer.WhyNotGiven;
import org.runningrecord.events.value.EntryId;
import org.runningrecord.events.value.Kebab;
import org.runningrecord.events.value.Narrative;
import org.runningrecord.events.value.RecordId;
import org.runningrecord.events.value.When;
import org.runningrecord.web.opaque.Opaque;
import org.runningrecord.web.opaque.ToldPosition;

/** Describes the values of the published language as they are written in JSON, which their Java types do not show. */
public final class WrittenValues implements ModelConverter {

    private static final String OURS = "org.runningrecord.";

    private static final Map<Class<?>, Schema<?>> TEXTS = Map.of(
            When.class,
                    text(
                            "A moment, as closely as it is known: 2026-10-02T14:30:00+01:00, 2026-10-02, 2019-03, 2019, 2019-03~ (about), 2019-03/2019-05 (some time between)",
                            "2026-10-02"),
            RecordId.class, text("The id of a record", "7b770f8b-e735-4abd-8cee-d219818dff84"),
            EntryId.class,
                    text(
                            "The id of an entry: its record, a dot and a word of 32 characters",
                            "7b770f8b-e735-4abd-8cee-d219818dff84.ZV5uTSCg-KyrkcCB9RcN0Dsgg4FPfF2n"),
            ToldPosition.class,
                    text(
                            "What the answer to a command said under position: the view is shown as soon as it holds that",
                            "gAOpcOP0HBBNmiw6GNYdkTXqK613DNuW"));

    @Override
    @SuppressWarnings("rawtypes")
    public @Nullable Schema resolve(
            AnnotatedType annotated, ModelConverterContext context, Iterator<ModelConverter> chain) {
        JavaType type = Json.mapper().constructType(annotated.getType());
        Class<?> raw = type.getRawClass();
        if (TEXTS.containsKey(raw)) {
            return TEXTS.get(raw);
        }
        if (isOpaque(annotated)) {
            return text(
                    "A word that stands for a place: it is given back as it is", "gAOpcOP0HBBNmiw6GNYdkTXqK613DNuW");
        }
        if (raw.isEnum() && raw.getName().startsWith(OURS)) {
            return choice(raw);
        }
        if (raw == Narrative.class) {
            return narrative(context);
        }
        if (raw == Answer.class) {
            return answer(type.containedTypeOrUnknown(0), context);
        }
        return chain.hasNext() ? chain.next().resolve(named(annotated, raw), context, chain) : null;
    }

    private static boolean isOpaque(AnnotatedType annotated) {
        return annotated.getCtxAnnotations() != null
                && Arrays.stream(annotated.getCtxAnnotations()).anyMatch(Opaque.class::isInstance);
    }

    /** Types inside others are named after both: more than one has a Body. */
    private static AnnotatedType named(AnnotatedType annotated, Class<?> raw) {
        Class<?> outer = raw.getEnclosingClass();
        return outer == null || !raw.getName().startsWith(OURS)
                ? annotated
                : annotated.name(outer.getSimpleName() + raw.getSimpleName());
    }

    private static Schema<?> text(String description, String example) {
        return new StringSchema().description(description).example(example);
    }

    private static StringSchema choice(Class<?> type) {
        StringSchema schema = new StringSchema();
        Arrays.stream(type.getEnumConstants())
                .map(value -> Kebab.of((Enum<?>) value))
                .forEach(schema::addEnumItem);
        return schema;
    }

    private static Schema<?> narrative(ModelConverterContext context) {
        Schema<?> segment = context.resolve(new AnnotatedType(Narrative.Segment.class).resolveAsRef(true));
        return new ComposedSchema()
                .description(
                        "Free text: a string, or segments in which fact, opinion, analysis and own words are told apart")
                .addOneOfItem(new StringSchema())
                .addOneOfItem(new ArraySchema().items(segment));
    }

    private static Schema<?> answer(JavaType given, ModelConverterContext context) {
        return new ComposedSchema()
                .description("The answer, or why it is not given")
                .addOneOfItem(context.resolve(new AnnotatedType(given).resolveAsRef(true)))
                .addOneOfItem(new ObjectSchema()
                        .addProperty("notGiven", choice(WhyNotGiven.class))
                        .addProperty("reason", new StringSchema())
                        .addRequiredItem("notGiven")
                        .addRequiredItem("reason"));
    }
}
