package org.runningrecord.journeys.house;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The rules of the house, held against all main code. */
class ArchitectureTest {

    private static final JavaClasses HOUSE = House.classes();

    @Test
    void sharedEventsUseOnlyJavaAndTheNullnessAnnotations() {
        HouseRules.SHARED_EVENTS_USE_ONLY_JAVA.check(HOUSE);
    }

    @Test
    void theTwoSidesNeverDependOnEachOther() {
        HouseRules.COMMAND_SIDE_KNOWS_NO_QUERY_SIDE.check(HOUSE);
        HouseRules.QUERY_SIDE_KNOWS_NO_COMMAND_SIDE.check(HOUSE);
    }

    @ParameterizedTest
    @MethodSource
    void whatDecidesAndFoldsKnowsNoAxonSpringOrMongo(DescribedPredicate<JavaClass> kind) {
        HouseRules.pure(kind).check(HOUSE);
        HouseRules.pureThroughout(kind).check(HOUSE);
    }

    static Stream<DescribedPredicate<JavaClass>> whatDecidesAndFoldsKnowsNoAxonSpringOrMongo() {
        Stream<DescribedPredicate<JavaClass>> always = Stream.of(
                resideInAPackage("..command.state.."),
                resideInAPackage("..command.decision.."),
                resideInAPackage("..command.form.."),
                resideInAPackage("org.runningrecord.policy.."),
                simpleNameEndingWith("Template"),
                simpleNameEndingWith("Decider"),
                simpleNameEndingWith("Rules"));
        DescribedPredicate<JavaClass> folds = simpleNameEndingWith("Fold");
        return HOUSE.stream().anyMatch(folds) ? Stream.concat(always, Stream.of(folds)) : always;
    }

    @Test
    void axonAppearsOnlyWhereWeCouldTakeItOut() {
        HouseRules.AXON_STAYS_WHERE_IT_IS.check(HOUSE);
    }

    @Test
    void whateverRecordsCannotCopyCommits() {
        HouseRules.ONLY_BACKUP_AND_RESTORE_COPY.check(HOUSE);
    }

    @Test
    void nothingOfOursStartsAxonsUpdateChecker() {
        HouseRules.NOTHING_STARTS_THE_UPDATE_CHECKER.check(HOUSE);
    }

    @Test
    void nobodyAsksForTheTimeButAnInjectedClock() {
        HouseRules.THE_TIME_COMES_FROM_AN_INJECTED_CLOCK.check(HOUSE);
        HouseRules.ONLY_WIRING_MAKES_A_CLOCK.check(HOUSE);
    }

    @Test
    void packagesHaveNoCycles() {
        HouseRules.PACKAGES_HAVE_NO_CYCLES.check(HOUSE);
    }

    @Test
    void everyPackageIsNullMarkedAndSaysWhatItIsFor() throws IOException {
        HouseRules.EVERY_PACKAGE_IS_NULL_MARKED.check(HOUSE);
        List<Path> packages = House.packages();
        assertThat(packages).isNotEmpty();
        for (Path folder : packages) {
            assertThat(Files.readString(folder.resolve("package-info.java")))
                    .as("the first words of %s", folder)
                    .startsWith("/** ")
                    .contains("@NullMarked\npackage");
        }
    }

    @Test
    void everyModuleWithMainCodeIsLookedAt() {
        assertThat(House.modules())
                .extracting(module -> module.getFileName().toString())
                .contains(
                        "shared-events",
                        "recording-policy",
                        "event-store",
                        "web",
                        "command-side",
                        "query-side",
                        "standalone");
        assertThat(HOUSE.contain("org.runningrecord.standalone.RunningRecord")).isTrue();
    }
}
