package org.runningrecord.command.template;

import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.core.converter.ResolvedSchema;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.PathParameter;
import io.swagger.v3.oas.models.parameters.RequestBody;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import java.util.List;
import org.runningrecord.command.submission.EntryAnswer;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Describes the door of everything that is submitted by its form: what is submitted there, with the example that can be. */
@Order(Ordered.HIGHEST_PRECEDENCE)
public final class DoorsDescribed implements OpenApiCustomizer {

    private static final String MEDIA = "application/json";

    private final List<? extends Submittable> submittables;

    public DoorsDescribed(List<? extends Submittable> submittables) {
        this.submittables = submittables;
    }

    @Override
    public void customise(OpenAPI api) {
        Schema<?> answer = schema(api, EntryAnswer.class);
        FormsDescribed forms = new FormsDescribed(api.getComponents());
        submittables.forEach(one -> api.path(
                Doors.RECORD + one.door().path(), new PathItem().post(post(one, forms.submitted(one), answer))));
    }

    private static Operation post(Submittable one, Schema<?> submitted, Schema<?> answer) {
        String path = Doors.RECORD + one.door().path();
        Operation post = new Operation()
                .operationId("record-" + one.name())
                .tags(List.of(one.heading()))
                .summary(one.door().title())
                .description("Asked for by: " + one.door().source() + ". Its fields and rules: GET " + one.schemaPath())
                .requestBody(new RequestBody()
                        .required(true)
                        .content(new Content()
                                .addMediaType(
                                        MEDIA,
                                        new MediaType()
                                                .schema(submitted)
                                                .example(ExamplesDescribed.parsed(Examples.of(one.name()))))))
                .responses(new ApiResponses()
                        .addApiResponse(
                                "200",
                                new ApiResponse()
                                        .content(new Content().addMediaType(MEDIA, new MediaType().schema(answer)))));
        Doors.variables(path)
                .forEach(name -> post.addParametersItem(
                        new PathParameter().name(name).required(true).schema(new StringSchema())));
        return post;
    }

    /** A reference to the schema of this type, which the description holds once. */
    private static Schema<?> schema(OpenAPI api, Class<?> type) {
        ResolvedSchema resolved =
                ModelConverters.getInstance(true).resolveAsResolvedSchema(new AnnotatedType(type).resolveAsRef(true));
        resolved.referencedSchemas.forEach((name, schema) -> {
            if (api.getComponents().getSchemas() == null
                    || !api.getComponents().getSchemas().containsKey(name)) {
                api.getComponents().addSchemas(name, schema);
            }
        });
        return resolved.schema;
    }
}
