package org.runningrecord.query.looks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.runningrecord.web.access.Relationship;
import org.runningrecord.web.access.Right;
import org.springframework.beans.factory.annotation.AnnotatedBeanDefinition;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** A sentence for every door to a record, and for every right. */
class PlainWordsTest {

    private static final String RECORDS = "/api/records/{id}";

    static Stream<String> views() {
        ClassPathScanningCandidateComponentProvider found = new ClassPathScanningCandidateComponentProvider(false);
        found.addIncludeFilter(new AnnotationTypeFilter(RestController.class));
        return found.findCandidateComponents("org.runningrecord.query").stream()
                .map(one -> ((AnnotatedBeanDefinition) one).getMetadata().getClassName())
                .map(name -> ClassUtils.resolveClassName(name, null))
                .flatMap(api -> Arrays.stream(api.getDeclaredMethods()))
                .filter(door -> door.isAnnotationPresent(GetMapping.class))
                .flatMap(door ->
                        Arrays.stream(door.getAnnotation(GetMapping.class).value()))
                .filter(door -> door.startsWith(RECORDS))
                .map(door -> door.equals(RECORDS) ? "" : door.substring(RECORDS.length() + 1));
    }

    @ParameterizedTest
    @MethodSource("views")
    void everyDoorHasItsWords(String view) {
        assertThat(PlainWords.views()).contains(view);
    }

    @Test
    void thereAreDoors() {
        assertThat(List.copyOf(views().toList())).hasSizeGreaterThan(9).contains("", "running-record");
    }

    @ParameterizedTest
    @EnumSource(Relationship.class)
    void everyRightHasItsWords(Relationship by) {
        assertThat(PlainWords.rights()).contains(new Right(by, null).word());
    }
}
