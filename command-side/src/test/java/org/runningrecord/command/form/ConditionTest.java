package org.runningrecord.command.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.runningrecord.events.value.Answer;
import org.runningrecord.events.value.Answer.NotGiven;
import org.runningrecord.events.value.Answer.WhyNotGiven;

class ConditionTest {

    enum Colour {
        RED,
        SKY_BLUE
    }

    record House(@Nullable Answer<Door> door) {}

    record Door(@Nullable Answer<Colour> colour) {}

    @Test
    void looksThroughAnswersAtWhatTheyHold() {
        Condition blue = Condition.is("door/colour", Colour.SKY_BLUE);

        assertThat(blue.holds()).accepts(house(Answer.of(Colour.SKY_BLUE))).rejects(house(Answer.of(Colour.RED)));
    }

    @Test
    void whereSomethingOnTheWayIsMissingNothingIsSaid() {
        Condition said = Condition.given("door/colour");

        assertThat(said.holds())
                .accepts(house(Answer.of(Colour.RED)))
                .rejects(house(null), new House(null), new House(unknown()), house(unknown()));
    }

    @Test
    void whyThereIsNoAnswerCanBeAskedFor() {
        assertThat(Condition.notGiven("door/colour").holds())
                .accepts(house(unknown()))
                .rejects(house(null), house(Answer.of(Colour.RED)), new House(unknown()));
    }

    @Test
    void conditionsAreJoinedAndTurned() {
        Condition red = Condition.is("door/colour", Colour.RED);
        Condition given = Condition.given("door");

        assertThat(given.and(Condition.not(red)).holds())
                .accepts(house(Answer.of(Colour.SKY_BLUE)))
                .rejects(house(Answer.of(Colour.RED)), new House(null));
        assertThat(Condition.not(given).or(red).holds())
                .accepts(house(Answer.of(Colour.RED)), new House(null))
                .rejects(house(Answer.of(Colour.SKY_BLUE)));
    }

    @Test
    void theSchemaOfAConditionAsksForEverythingOnTheWay() {
        assertThat(Condition.is("door/colour", Colour.SKY_BLUE).schema())
                .isEqualTo(held("door", held("colour", Map.of("enum", List.of("sky-blue")))));
    }

    private static Map<String, Object> held(String name, Map<String, Object> schema) {
        return Map.of("properties", Map.of(name, schema), "required", List.of(name));
    }

    private static House house(@Nullable Answer<Colour> colour) {
        return new House(Answer.of(new Door(colour)));
    }

    private static <T> Answer<T> unknown() {
        return new NotGiven<>(WhyNotGiven.NOT_KNOWN, "Dark");
    }
}
