package org.runningrecord.query.projection;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.model.IndexOptions;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.runningrecord.events.RecordEvent;
import org.runningrecord.events.value.RecordId;
import org.runningrecord.log.StoredEvent;
import org.springframework.data.mongodb.core.MongoTemplate;

class ParkingIT {

    private final ViewBench bench = new ViewBench();
    private final TallyFold tally = new TallyFold(1);
    private final Parking parking = new Parking(bench.generations, bench.store, bench.log, bench.codec);
    private final RecordId ada = bench.child();
    private final RecordId ben = bench.child();
    private Generation generation;
    private long folded;

    @BeforeEach
    void begin() {
        generation = bench.generations.begin(tally);
    }

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void onlyTheRecordThatCannotBeFoldedIsParkedAndTheOthersGoOn() {
        long first = bench.visit(ada);
        long poisoned = bench.visit(ada);
        tally.poison = event -> event.position() == poisoned;
        long other = bench.visit(ben);
        bench.visit(ada);
        fold();
        bench.visit(ada);
        long later = bench.visit(ben);
        fold();

        assertThat(bench.store.parked().in(generation))
                .containsExactly(new Parked(ada.value(), poisoned, "IllegalArgumentException"));
        assertThat(bench.tallied(generation, ada)).containsExactly(first);
        assertThat(bench.tallied(generation, ben)).containsExactly(other, later);
    }

    @Test
    void tryingAgainFoldsEverythingThatCameWhileTheRecordWasParked() {
        tally.poison = event -> event.record().equals(ada.value());
        long one = bench.visit(ada);
        fold();
        long two = bench.visit(ada);
        fold();
        long notFoldedByAnybodyYet = bench.visit(ada);

        assertThat(retry()).isFalse();
        tally.poison = event -> false;
        assertThat(retry()).isTrue();

        assertThat(bench.store.parked().in(generation)).isEmpty();
        fold();
        long after = bench.visit(ada);
        fold();
        assertThat(bench.tallied(generation, ada)).containsExactly(one, two, notFoldedByAnybodyYet, after);
    }

    @Test
    void anEventThatIsPassedOverWhileTheRecordIsTriedAgainIsFoldedInAnotherRound() {
        tally.poison = event -> true;
        long one = bench.visit(ada);
        fold();
        long[] late = new long[1];
        tally.poison = event -> {
            if (late[0] == 0 && event.position() == one) {
                late[0] = bench.visit(ada);
                long own = bench.visit(ben);
                TallyFold processor = new TallyFold(1);
                fold(processor);
                assertThat(bench.tallied(generation, ben)).containsExactly(own);
            }
            return false;
        };

        assertThat(retry()).isTrue();

        assertThat(bench.tallied(generation, ada)).containsExactly(one, late[0]);
        assertThat(bench.store.parked().in(generation)).isEmpty();
    }

    @Test
    void tryingAgainTakesNothingAwayFromReadersMeanwhile() {
        long one = bench.visit(ada);
        fold();
        tally.poison = event -> event.position() > one;
        long two = bench.visit(ada);
        fold();
        tally.poison = event -> {
            assertThat(bench.tallied(generation, ada)).containsExactly(one);
            return false;
        };

        assertThat(retry()).isTrue();
        assertThat(bench.tallied(generation, ada)).containsExactly(one, two);
    }

    @Test
    void aDocumentThatTheStoreRejectsParksItsRecord() {
        bench.mongo
                .getCollection(generation.name())
                .createIndex(new Document("last", 1), new IndexOptions().unique(true));
        bench.visit(ben, "The same");
        fold();
        long clash = bench.visit(ada, "The same");
        RecordId cleo = bench.child();
        long other = bench.visit(cleo, "Another");
        fold();

        assertThat(bench.store.parked().in(generation))
                .containsExactly(new Parked(ada.value(), clash, "rejected with code 11000"));
        assertThat(bench.tallied(generation, cleo)).containsExactly(other);
    }

    @Test
    void aDocumentThatIsTooLargeParksItsRecordOnly() {
        long large = bench.visit(ada);
        long small = bench.visit(ben);
        Tally swollen = new Tally(ada.value(), ada.value(), large, List.of(large), "x".repeat(17_000_000));
        fold(new Answering(tally, ada.value(), swollen));

        assertThat(bench.store.parked().in(generation))
                .singleElement()
                .extracting(Parked::record, Parked::position)
                .containsExactly(ada.value(), large);
        assertThat(bench.tallied(generation, ben)).containsExactly(small);
    }

    @Test
    void aDocumentOfAnotherRecordIsNotWritten() {
        Tally stolen = new Tally(ben.value(), ben.value(), 0, List.of(), "");
        Projection<Tally> lawless = new Answering(tally, ada.value(), stolen);
        bench.visit(ada);
        fold(lawless);

        assertThat(bench.all(generation)).isEmpty();
        assertThat(bench.store.parked().find(generation, ada.value())).isPresent();
    }

    @Test
    void aRecordThatIsParkedWhileViewsAreFilledIsFoldedWhollyOnceItIsTriedAgain() {
        long one = bench.visit(ada);
        long poisoned = bench.visit(ada);
        tally.poison = event -> event.position() == poisoned;
        FoldBatch<Tally> filling = FoldBatch.ofUnread(tally, bench.store, generation);
        addTo(filling);
        filling.fold();
        long passedOver = bench.visit(ada);
        addTo(filling);
        assertThat(filling.flush()).containsExactly(new Parked(ada.value(), poisoned, "IllegalArgumentException"));
        assertThat(bench.tallied(generation, ada)).containsExactly(one);

        tally.poison = event -> false;
        assertThat(retry()).isTrue();
        long later = bench.visit(ada);
        addTo(filling);
        filling.flush();

        assertThat(bench.tallied(generation, ada)).containsExactly(one, poisoned, passedOver, later);
    }

    @Test
    void whatWasSoBeforeIsNotLostWhenTheNodeIsKilledBetweenTwoWrites() {
        KeepingFold keeping = new KeepingFold();
        Generation cut = bench.generations.begin(keeping);
        bench.visit(ada);
        bench.visit(ada);
        bench.visit(ada);
        for (int writes = 1; writes <= 3; writes++) {
            try (MongoClient doomed = Doomed.after(writes, bench.uri())) {
                FoldBatch<Tally> batch = FoldBatch.of(keeping, new ViewStore(new MongoTemplate(doomed, "views")), cut);
                addAllTo(batch);
                batch.flush();
            } catch (RuntimeException killed) {
                // what it wrote until then stays
            }
            FoldBatch<Tally> again = FoldBatch.of(keeping, bench.store, cut);
            addAllTo(again);
            again.flush();
            assertThat(bench.all(cut)).hasSize(3);
            bench.mongo.getCollection(cut.name()).deleteMany(new Document());
        }
    }

    private boolean retry() {
        return parking.retry(tally, generation, ada);
    }

    private void fold() {
        fold(tally);
    }

    /** Folds what the log has and no batch had yet. */
    private void fold(Projection<Tally> projection) {
        FoldBatch<Tally> batch = FoldBatch.of(projection, bench.store, generation);
        addTo(batch);
        batch.flush();
    }

    private void addTo(FoldBatch<Tally> batch) {
        bench.log.read(folded, 1_000).stream()
                .flatMap(commit -> commit.stored().stream())
                .forEach(stored -> batch.add(recorded(stored)));
        folded = bench.log.head().position();
    }

    private void addAllTo(FoldBatch<Tally> batch) {
        folded = 0;
        addTo(batch);
    }

    private RecordedEvent recorded(StoredEvent stored) {
        return new RecordedEvent(
                stored.position(), stored.event().sequence(), (RecordEvent) bench.codec.read(stored.event()));
    }
}
