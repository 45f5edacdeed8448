package org.runningrecord.command.template;

import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.runningrecord.command.submission.EntryAnswer;
import org.runningrecord.command.submission.Submissions;
import org.runningrecord.events.content.Content;
import org.runningrecord.events.content.ForChildren;
import org.runningrecord.events.value.RecordId;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Opens a door for every template, below the record it is submitted to. */
public final class Doors {

    public static final String RECORD = "/api/records/{id}";

    private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)}");

    private Doors() {}

    public static void open(Templates templates, RequestMappingHandlerMapping mapping, Submissions submissions) {
        for (Template<?> template : templates.all()) {
            open(template, mapping, new Door<>(template, submissions), "record");
        }
    }

    /** @param method of what stands behind the door: it takes what the path says, and the request */
    public static void open(
            Submittable submittable, RequestMappingHandlerMapping mapping, Object behind, String method) {
        RequestMappingInfo path = RequestMappingInfo.paths(
                        RECORD + submittable.door().path())
                .methods(RequestMethod.POST)
                .options(mapping.getBuilderConfiguration())
                .build();
        try {
            mapping.registerMapping(
                    path, behind, behind.getClass().getMethod(method, Map.class, NativeWebRequest.class));
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The fields that a path fills. */
    static List<String> variables(String path) {
        return VARIABLE.matcher(path)
                .results()
                .map(MatchResult::group)
                .map(name -> name.substring(1, name.length() - 1))
                .toList();
    }

    /** Where one kind of entry is submitted. */
    public static final class Door<C extends Content> {

        private final Template<C> template;
        private final Submissions submissions;

        Door(Template<C> template, Submissions submissions) {
            this.template = template;
            this.submissions = submissions;
        }

        public ResponseEntity<EntryAnswer> record(@PathVariable Map<String, String> path, NativeWebRequest request) {
            return submissions.entry(
                    request,
                    path.get("id"),
                    template.content(),
                    variables(template.door().path()),
                    (record, content) -> template.command(record, addressed(content, record)));
        }

        @SuppressWarnings("unchecked")
        private C addressed(C content, RecordId record) {
            return content instanceof ForChildren several ? (C) several.to(record) : content;
        }
    }
}
