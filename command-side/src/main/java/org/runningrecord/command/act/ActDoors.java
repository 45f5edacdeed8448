package org.runningrecord.command.act;

import java.util.List;
import java.util.Map;
import org.runningrecord.command.submission.EntryAnswer;
import org.runningrecord.command.submission.Submissions;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Opens a door for every act, below the record it is submitted to. */
public final class ActDoors {

    static final String RECORD = "/api/records/{id}";

    private ActDoors() {}

    public static void open(List<Act<?, ?>> acts, RequestMappingHandlerMapping mapping, Submissions submissions) {
        for (Act<?, ?> act : acts) {
            RequestMappingInfo path = RequestMappingInfo.paths(
                            RECORD + act.door().path())
                    .methods(RequestMethod.POST)
                    .options(mapping.getBuilderConfiguration())
                    .build();
            try {
                mapping.registerMapping(
                        path,
                        new Opened<>(act, submissions),
                        Opened.class.getMethod("submit", Map.class, NativeWebRequest.class));
            } catch (NoSuchMethodException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    /** Where one act is submitted. */
    public static final class Opened<B, C extends ActCommand<B>> {

        private final Act<B, C> act;
        private final Submissions submissions;

        Opened(Act<B, C> act, Submissions submissions) {
            this.act = act;
            this.submissions = submissions;
        }

        public ResponseEntity<EntryAnswer> submit(@PathVariable Map<String, String> path, NativeWebRequest request) {
            return submissions.entry(
                    request, path.get("id"), act.body(), (record, body) -> act.command(record, path, body));
        }
    }
}
