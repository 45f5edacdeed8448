package org.runningrecord.query.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.runningrecord.events.content.Content;
import org.runningrecord.events.content.ImportedFact;
import org.runningrecord.events.value.Circumstances;
import org.runningrecord.events.value.EntryId;
import org.runningrecord.events.value.Link;
import org.runningrecord.events.value.RecordId;
import org.runningrecord.events.value.Source;
import org.runningrecord.events.value.When;
import org.runningrecord.log.codec.Json;

class DifferenceTest {

    private static final RecordId CHILD = new RecordId("5d7e0b0a-94b1-4a2c-8a55-0f1d8f7c2a11");
    private static final Link SECOND = new Link(Link.Rel.FOLLOWS_UP, new EntryId(CHILD, 2));
    private static final Link THIRD = new Link(Link.Rel.FOLLOWS_UP, new EntryId(CHILD, 3));

    @Test
    void isNothingBetweenTheSameContents() {
        assertThat(differences(fact("Moved", Map.of("a", "1")), fact("Moved", Map.of("a", "1"))))
                .isEmpty();
    }

    @Test
    void namesAFieldWithWhatItSaidAndWhatItSaysNow() {
        assertThat(written(fact("Moved", Map.of()), fact("Moved to Tenby", Map.of())))
                .containsExactly("/headline: \"Moved\" -> \"Moved to Tenby\"");
    }

    @Test
    void goesIntoNestedFields() {
        assertThat(written(
                        from(new Source("Police", "DC Ward", null)),
                        from(new Source("Police", "DC Wood", "detective"))))
                .containsExactly(
                        "/circumstances/source/person: \"DC Ward\" -> \"DC Wood\"",
                        "/circumstances/source/role: null -> \"detective\"");
    }

    @Test
    void namesFieldsThatWereAddedAndRemovedInTheirOrder() {
        assertThat(written(
                        fact("Moved", Map.of("before", "1", "same", "x")),
                        fact("Moved", Map.of("after", "2", "same", "x"))))
                .containsExactly("/details/after: null -> \"2\"", "/details/before: \"1\" -> null");
    }

    @Test
    void namesAPartThatCameOrWentAsAWhole() {
        assertThat(written(from(new Source("Police", "DC Ward", null)), from(null)))
                .containsExactly("/circumstances/source: {\"agency\":\"Police\",\"person\":\"DC Ward\"} -> null");
    }

    @Test
    void takesAListAsAWhole() {
        List<Difference> found = differences(linked(List.of(SECOND)), linked(List.of(SECOND, THIRD)));

        assertThat(found).singleElement().satisfies(difference -> {
            assertThat(difference.field()).isEqualTo("/circumstances/links");
            assertThat(difference.before()).hasSize(1);
            assertThat(difference.after()).hasSize(2);
        });
    }

    @Test
    void seesThatAListIsInAnotherOrder() {
        assertThat(differences(linked(List.of(SECOND, THIRD)), linked(List.of(THIRD, SECOND))))
                .extracting(Difference::field)
                .containsExactly("/circumstances/links");
    }

    private static List<Difference> differences(Content before, Content after) {
        return Difference.between(before, after, Json.mapper());
    }

    private static List<String> written(Content before, Content after) {
        return differences(before, after).stream()
                .map(one -> one.field() + ": " + one.before() + " -> " + one.after())
                .toList();
    }

    private static ImportedFact fact(String headline, Map<String, String> details) {
        return new ImportedFact("placement", headline, When.parse("2026-10-02"), "k", details, Circumstances.NONE);
    }

    private static Content from(Source source) {
        return fact("Moved", Map.of()).with(List.of(), new Circumstances(null, null, source, null, List.of()));
    }

    private static Content linked(List<Link> links) {
        return fact("Moved", Map.of()).with(List.of(), Circumstances.NONE.with(links));
    }
}
