package org.runningrecord.command.act;

import java.util.List;
import java.util.Map;
import org.runningrecord.command.submission.EntryAnswer;
import org.runningrecord.command.submission.Submissions;
import org.runningrecord.command.template.Doors;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Opens a door for every act, below the record it is submitted to. */
public final class ActDoors {

    private ActDoors() {}

    public static void open(List<Act<?, ?>> acts, RequestMappingHandlerMapping mapping, Submissions submissions) {
        acts.forEach(act -> Doors.open(act, mapping, new Opened<>(act, submissions), "submit"));
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
