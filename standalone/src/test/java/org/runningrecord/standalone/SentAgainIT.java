package org.runningrecord.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.runningrecord.web.signin.TestTokens;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A system that knows its entries by its own ids, and sends them again when they have changed. */
class SentAgainIT {

    private final String source = "note-" + System.nanoTime();
    private final Reading wren = Reading.ofNewRecord();
    private final Reading robin = Reading.ofNewRecord();

    @Test
    void ofAVisitToTwoChildrenEachRecordHasItsPartAmended() {
        ObjectNode visit = both();
        App.Answer first = wren.submit("/visits", visit.toString(), through("visiting-app", source));
        ((ObjectNode) visit.at("/children/1/words/0")).put("words", "I was asleep");

        App.Answer again = wren.submit("/visits", visit.toString(), through("visiting-app", source));

        assertThat(again.text("/entry")).isEqualTo(first.text("/entry"));
        await().untilAsserted(() -> {
            JsonNode onRobin = robin.view("/running-record").at("/entries/0");
            assertThat(onRobin.at("/versions").asInt()).isEqualTo(2);
            assertThat(onRobin.at("/content").toString()).contains("I was asleep");
        });
        assertThat(wren.view("/running-record").at("/entries/0/versions").asInt())
                .isOne();
    }

    @Test
    void forOtherChildrenOrAsAnotherKindItIsRefused() {
        ObjectNode visit = both();
        wren.submit("/visits", visit.toString(), through("visiting-app", source));

        assertThat(send("/visits", wren.visit(), source).status()).isEqualTo(409);
        assertThat(send("/contacts", App.get("/api/templates/contact").body().at("/example"), source)
                        .status())
                .isEqualTo(409);
        assertThat(wren.view("/running-record").at("/entries")).hasSize(1);
    }

    @Test
    void whatIsWrongInItIsNamedAsItWasSentAndNothingIsAmended() {
        ObjectNode visit = wren.visit();
        wren.submit("/visits", visit.toString(), through("visiting-app", source));
        visit.put("reason", "");
        visit.put("end", "2999-01-01T10:00:00Z");

        App.Answer refused = send("/visits", visit, source);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()
                        .at("/errors")
                        .valueStream()
                        .map(error -> error.at("/pointer").asString()))
                .contains("/reason", "/end");
        assertThat(wren.view("/running-record").at("/entries/0/versions").asInt())
                .isOne();
    }

    @Test
    void anotherSystemMayUseTheSameIdAndAPersonsOwnHandHasNone() {
        String visit = wren.visit().toString();
        String first =
                wren.submit("/visits", visit, through("visiting-app", source)).text("/entry");

        assertThat(wren.submit("/visits", visit, through("workflow", source)).text("/entry"))
                .isNotEqualTo(first);
        assertThat(wren.submit("/visits", visit, "Source-Entry-Id", source).text("/entry"))
                .isNotEqualTo(first);
    }

    @Test
    void anActionKeepsItsIdWhenItIsSaidAgainInOtherWords() {
        ObjectNode visit = wren.visit();
        visit.putArray("actions").add(action("Ring the school")).add(action("Fix the gate"));
        String entry = wren.submit("/visits", visit.toString(), through("visiting-app", source))
                .text("/entry");
        visit.putArray("actions")
                .add(action("Ask the doctor"))
                .add(action("Ring the school"))
                .add(action("Mend the gate"));

        wren.submit("/visits", visit.toString(), through("visiting-app", source));

        JsonNode actions = wren.view("/entries/" + entry).at("/content/actions");
        assertThat(actions.valueStream()
                        .map(one ->
                                one.at("/id").asString() + " " + one.at("/what").asString()))
                .contains(entry + "-1 Ring the school")
                .hasSize(3);
        assertThat(actions.valueStream().map(one -> one.at("/id").asString())).doesNotHaveDuplicates();
    }

    @Test
    void ofManyAtOnceOneIsRecorded() throws Exception {
        String visit = wren.visit().toString();
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            Callable<App.Answer> send = () -> send("/visits", visit, source);
            List<Future<App.Answer>> sent =
                    threads.invokeAll(IntStream.range(0, 8).mapToObj(i -> send).toList());
            Set<String> entries = sent.stream().map(SentAgainIT::entry).collect(Collectors.toSet());

            assertThat(entries).hasSize(1);
            assertThat(App.get("/api/records/" + wren.record() + "/running-record?position=" + App.end())
                            .body()
                            .at("/entries"))
                    .hasSize(1);
        } finally {
            threads.shutdownNow();
        }
    }

    private static String entry(Future<App.Answer> sent) {
        try {
            assertThat(sent.get().status()).as(sent.get().body().toString()).isEqualTo(201);
            return sent.get().text("/entry");
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private ObjectNode both() {
        ObjectNode visit = wren.visit();
        ObjectNode other = robin.visit();
        visit.withArray("children").add(other.at("/children/0"));
        return visit;
    }

    private static ObjectNode action(String what) {
        return ((ObjectNode) Samples.json("{}"))
                .put("what", what)
                .put("byWhom", "Sam Sample")
                .put("byWhen", "2030-01-15");
    }

    private App.Answer send(String path, Object body, String as) {
        return App.post("/api/records/" + wren.record() + path, body.toString(), through("visiting-app", as));
    }

    private static String[] through(String system, String as) {
        String token = App.tokens()
                .of(TestTokens.claims("w-sam")
                        .claim("name", "Sam Sample")
                        .claim("job", "social-worker")
                        .claim("teams", List.of("North"))
                        .claim("roles", TestTokens.ALL_OF_STAFF)
                        .claim("client_id", system)
                        .build());
        return new String[] {"Authorization", "Bearer " + token, "Source-Entry-Id", as};
    }
}
