package org.runningrecord.journeys.twoprocesses;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.runningrecord.journeys.twoprocesses.Api.Answer;

/** Both sides without their store: running or starting, they say so within seconds. Always with the stand-in, which can be stopped. */
class LostStoreIT {

    private static final Duration A_FEW_SECONDS = Duration.ofSeconds(10);

    @Test
    void aSideThatLosesItsStoreSaysSo() {
        Store store = Store.standIn();
        try (Side command = Side.command(store);
                Side query = Side.query(store)) {
            Recording recording = new Recording(command.api());
            Reading reading = new Reading(query.api());
            String record = recording.open("Lost").text("/record");
            reading.after(recording.visit(record, "Recorded while the store was there"));

            store.close();

            saysSo("a command", () -> command.api().post("/api/records", Recording.child("Later")));
            saysSo("a view", () -> query.api().get("/api/records/" + record + "/running-record"));
            saysSo("a history", () -> query.api().get("/api/records/" + record + "/history"));
        }
    }

    @Test
    void aSideThatFindsNoStoreDoesNotStart() {
        Store gone = Store.standIn();
        gone.close();
        try (Side command = Side.command(gone);
                Side query = Side.query(gone)) {
            doesNotStart(command);
            doesNotStart(query);
        }
    }

    private static void saysSo(String what, Supplier<Answer> request) {
        long asked = System.nanoTime();
        Answer answer = request.get().is(503);
        Duration took = Duration.ofNanos(System.nanoTime() - asked);
        System.out.printf("Without the store %s is answered with 503 after %d ms%n", what, took.toMillis());
        assertThat(took).isLessThan(A_FEW_SECONDS);
        assertThat(answer.text("/detail")).isNotBlank();
    }

    private static void doesNotStart(Side side) {
        assertThat(side.exitCode()).isEqualTo(1);
        assertThat(side.printed())
                .contains("The log cannot be reached")
                .contains("SPRING_MONGODB_URI")
                .doesNotContain("\tat ");
    }
}
