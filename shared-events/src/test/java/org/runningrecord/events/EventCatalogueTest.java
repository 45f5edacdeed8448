package org.runningrecord.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EventCatalogueTest {

    static List<Class<?>> events() {
        return leaves(Event.class).distinct().toList();
    }

    @ParameterizedTest
    @MethodSource("events")
    void everyEventIsInTheCatalogueUnderItsOwnName(Class<?> event) {
        EventName name = EventCatalogue.nameOf(event);

        assertThat(EventCatalogue.typeOf(name)).isEqualTo(event);
        assertThat(name.name()).isEqualTo(kebab(event.getSimpleName()));
        assertThat(name.revision()).isPositive();
    }

    @Test
    void nothingElseIsInIt() {
        assertThat(EventCatalogue.names()).hasSize(events().size()).doesNotHaveDuplicates();
    }

    @Test
    void whatIsNotKnownIsSaidSo() {
        assertThatThrownBy(() -> EventCatalogue.typeOf(new EventName("visit-recorded", 3)))
                .isInstanceOf(UnknownEvent.class)
                .hasMessageContaining("visit-recorded/3");
        assertThatThrownBy(() -> EventCatalogue.typeOf(new EventName("VisitRecorded", 1)))
                .isInstanceOf(UnknownEvent.class);
        assertThatThrownBy(() -> EventCatalogue.nameOf(Event.class)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Stream<Class<?>> leaves(Class<?> type) {
        return type.isSealed()
                ? Arrays.stream(type.getPermittedSubclasses()).flatMap(EventCatalogueTest::leaves)
                : Stream.of(type);
    }

    private static String kebab(String name) {
        return name.replaceAll("(?<!^)([A-Z])", "-$1").toLowerCase(java.util.Locale.ROOT);
    }
}
