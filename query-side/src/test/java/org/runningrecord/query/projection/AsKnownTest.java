package org.runningrecord.query.projection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.runningrecord.events.EventCatalogue;
import org.runningrecord.events.RecordEvent;
import org.runningrecord.query.CaseFiles;
import org.runningrecord.query.plannedvisit.Plan;
import org.runningrecord.query.setup.QuerySideSetup;
import org.springframework.data.mongodb.core.convert.MappingMongoConverter;
import org.springframework.data.mongodb.core.convert.MongoCustomConversions;
import org.springframework.data.mongodb.core.convert.NoOpDbRefResolver;
import org.springframework.data.mongodb.core.mapping.MongoMappingContext;

/** What a view says was so at some time is what a fold of everything up to then says. */
class AsKnownTest {

    private static final List<Projection<?>> PROJECTIONS = QuerySideSetup.projections(ZoneId.of("Europe/London"));
    private static final MappingMongoConverter CONVERTER = converter();
    private static final int EVENTS = 200;
    private static final int LOOKS = 12;

    /** What differs between a row that is so and the same row kept for later readers: its id, and until when. */
    private static final List<String> OF_KEEPING = List.of("_id", "position", "until", "through", "overdueOn");

    private static MappingMongoConverter converter() {
        MongoMappingContext mappings = new MongoMappingContext();
        mappings.setSimpleTypeHolder(new MongoCustomConversions(List.of()).getSimpleTypeHolder());
        MappingMongoConverter converter = new MappingMongoConverter(NoOpDbRefResolver.INSTANCE, mappings);
        converter.afterPropertiesSet();
        return converter;
    }

    static LongStream seeds() {
        return LongStream.rangeClosed(1, Long.getLong("running-record.case-files", 6));
    }

    @Test
    void caseFilesHoldEveryKindOfEventOfARecord() {
        assertThat(CaseFiles.of(1, 6, 40 * EVENTS).stream()
                        .map(event -> EventCatalogue.nameOf(event.event().getClass())))
                .containsAll(EventCatalogue.names().stream()
                        .filter(name -> RecordEvent.class.isAssignableFrom(EventCatalogue.typeOf(name)))
                        .toList());
    }

    @Test
    void theRunningRecordAndTheChronologyKeepWhatWasSoByPosition() {
        List<RecordedEvent> events = CaseFiles.of(1, 6, EVENTS);

        assertThat(PROJECTIONS.stream()
                        .filter(projection -> rows(projection, events).stream().anyMatch(AsKnownTest::byPosition))
                        .map(Projection::name))
                .containsExactly("running-record", "chronology");
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theRowsOfAPositionAreAFoldUpToThatPosition(long seed) {
        List<RecordedEvent> events = CaseFiles.of(seed, 6, EVENTS);
        for (Projection<?> projection : PROJECTIONS) {
            List<Document> all = rows(projection, events);
            if (all.stream().anyMatch(AsKnownTest::byPosition)) {
                for (int position : positions(seed)) {
                    assertThat(those(all, row -> row.getLong("from") <= position && position < row.getLong("until")))
                            .as("%s at %d", projection.name(), position)
                            .isEqualTo(those(
                                    rows(projection, events.subList(0, position + 1)),
                                    row -> row.getLong("until") == Long.MAX_VALUE));
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void thePlannedVisitsOfAMomentAreAFoldUpToThatMoment(long seed) {
        List<RecordedEvent> events = CaseFiles.of(seed, 6, EVENTS);
        Projection<?> plans = PROJECTIONS.stream()
                .filter(projection -> projection.type() == Plan.class)
                .findFirst()
                .orElseThrow();
        List<Document> all = rows(plans, events);
        for (int position : positions(seed)) {
            // the opening of a made-up child has a moment of its own, which is not in the order of the file
            long moment = events.get(position).event().recorded().at().toEpochMilli();
            if (events.get(position).sequence() > 0) {
                assertThat(those(
                                all,
                                row -> row.getDate("since").getTime() <= moment
                                        && moment < row.getDate("through").getTime()))
                        .as("at %d", position)
                        .isEqualTo(those(
                                rows(plans, events.subList(0, position + 1)),
                                row -> row.getDate("through").toInstant().equals(Plan.STILL)));
            }
        }
    }

    private static int[] positions(long seed) {
        return new Random(seed).ints(LOOKS, 0, EVENTS).toArray();
    }

    private static boolean byPosition(Document row) {
        return row.containsKey("from") && row.containsKey("until");
    }

    private static Set<Document> those(List<Document> rows, Predicate<Document> which) {
        return rows.stream()
                .filter(which)
                .map(row -> {
                    Document told = new Document(row);
                    OF_KEEPING.forEach(told::remove);
                    return told;
                })
                .collect(Collectors.toSet());
    }

    private static <D extends ViewDocument> List<Document> rows(Projection<D> projection, List<RecordedEvent> events) {
        FoldedDocuments<D> documents = new FoldedDocuments<>(projection);
        events.forEach(documents::fold);
        return documents.all().stream()
                .map(document -> {
                    Document row = new Document();
                    CONVERTER.write(document, row);
                    return row;
                })
                .toList();
    }
}
