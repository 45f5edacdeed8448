package org.runningrecord.journeys.house;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A rule that nothing can break holds nothing: each is tried on classes that break it. */
class HouseRulesTest {

    private static final JavaClasses OFFENDERS =
            new ClassFileImporter().importPackages("org.runningrecord.journeys.house.offender");

    @Test
    void catchesAnEventThatKnowsMoreThanJava() {
        assertThat(broken(HouseRules.SHARED_EVENTS_USE_ONLY_JAVA))
                .anyMatch(line -> line.contains("org.springframework.http.HttpStatus"));
    }

    @Test
    void catchesACommandSideThatKnowsAReader() {
        assertThat(broken(HouseRules.COMMAND_SIDE_KNOWS_NO_QUERY_SIDE)).anyMatch(line -> line.contains("Look"));
    }

    @Test
    void catchesAxonInAStateAndSpringBehindADecider() {
        assertThat(broken(HouseRules.pure(resideInAPackage("..command.state.."))))
                .anyMatch(line -> line.contains("CommandBus"));
        assertThat(broken(HouseRules.pureThroughout(simpleNameEndingWith("Decider"))))
                .anyMatch(line -> line.contains("StatusGiven"));
        HouseRules.pure(simpleNameEndingWith("Decider")).check(OFFENDERS);
    }

    @Test
    void catchesAxonOutsideItsPlaces() {
        assertThat(broken(HouseRules.AXON_STAYS_WHERE_IT_IS)).anyMatch(line -> line.contains("CommandBus"));
    }

    @Test
    void catchesWhoeverKnowsTheUpdateChecker() {
        assertThat(broken(HouseRules.NOTHING_STARTS_THE_UPDATE_CHECKER))
                .anyMatch(line -> line.contains("UpdateChecker"));
    }

    @Test
    void catchesEveryWayToAskForTheTimeAndNoOther() {
        assertThat(broken(HouseRules.THE_TIME_COMES_FROM_AN_INJECTED_CLOCK))
                .hasSize(4)
                .anyMatch(line -> line.contains("called()"))
                .anyMatch(line -> line.contains("referred()"))
                .anyMatch(line -> line.contains("ofAZone()"))
                .anyMatch(line -> line.contains("counted()"));
        assertThat(broken(HouseRules.ONLY_WIRING_MAKES_A_CLOCK)).hasSize(1).anyMatch(line -> line.contains("made()"));
    }

    @Test
    void catchesACycle() {
        assertThat(broken(HouseRules.PACKAGES_HAVE_NO_CYCLES)).hasSize(1);
    }

    @Test
    void catchesAPackageWithoutNullMarked() {
        assertThat(broken(HouseRules.EVERY_PACKAGE_IS_NULL_MARKED))
                .anyMatch(line -> line.endsWith("offender.query is not @NullMarked"));
    }

    @Test
    void failsWhereThereIsNothingToHoldARuleAgainst() {
        ArchRule nobody = HouseRules.pure(simpleNameEndingWith("Nobody"));

        assertThatThrownBy(() -> nobody.check(OFFENDERS))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("failed to check any classes");
    }

    private static List<String> broken(ArchRule rule) {
        return rule.evaluate(OFFENDERS).getFailureReport().getDetails();
    }
}
