package org.runningrecord.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Every door for submitters that takes JSON has an example; those that no template or act opens are tried here. */
class EveryDoorIT {

    private static final JsonNode PATHS = App.get("/v3/api-docs").body().at("/paths");

    @Test
    void everyDoorThatTakesJsonHasAnExample() {
        List<String> without = PATHS.propertyStream()
                .filter(path -> path.getKey().startsWith("/api/records")
                        || path.getKey().startsWith("/api/workers")
                        || path.getKey().startsWith("/api/audits")
                        || path.getKey().startsWith("/api/expectations"))
                .filter(path -> path.getValue().has("post"))
                .filter(path -> path.getValue().at("/post/requestBody/content").has("application/json"))
                .filter(path -> example(path.getKey()).isMissingNode())
                .map(Map.Entry::getKey)
                .toList();

        assertThat(without).isEmpty();
    }

    @Test
    void theExamplesOfTheOtherDoorsCanBePasted() {
        App.Answer opened = App.post("/api/records", example("/api/records").toString());
        assertThat(opened.status()).isEqualTo(201);
        String record = "/api/records/" + opened.text("/record");

        String contact = pasted(record, "/contacts", "");
        pasted(record, "/entries/{entryId}/amendments", contact);
        pasted(record, "/entries/{entryId}/significance", contact);
        String planned = pasted(record, "/planned-visits", "");
        pasted(record, "/planned-visits/{entryId}/rescheduled", planned);
        pasted(record, "/planned-visits/{entryId}/cancelled", planned);
    }

    private static String pasted(String record, String path, String entry) {
        App.Answer answer = App.post(
                record + path.replace("{entryId}", entry),
                example("/api/records/{id}" + path).toString());
        assertThat(answer.status()).as(path + " " + answer.body()).isEqualTo(201);
        return answer.text("/entry");
    }

    private static JsonNode example(String path) {
        JsonNode post = PATHS.get(path);
        return post == null ? PATHS.at("/nothing") : post.at("/post/requestBody/content/application~1json/example");
    }
}
