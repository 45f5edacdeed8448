package org.runningrecord.journeys.house;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import org.jspecify.annotations.NullMarked;

/** The rules themselves, apart from the test that holds them, so that they can be tried on offenders too. None may pass for want of classes. */
final class HouseRules {

    private static final String AXON = "org.axonframework..";
    private static final String[] MACHINERY = {AXON, "org.springframework..", "com.mongodb..", "org.bson.."};

    static final ArchRule SHARED_EVENTS_USE_ONLY_JAVA = classes()
            .that()
            .resideInAPackage("..runningrecord..events..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("..runningrecord..events..", "java..", "org.jspecify.annotations..")
            .allowEmptyShould(false);

    static final ArchRule COMMAND_SIDE_KNOWS_NO_QUERY_SIDE = apart("command", "query");
    static final ArchRule QUERY_SIDE_KNOWS_NO_COMMAND_SIDE = apart("query", "command");

    static final ArchRule AXON_STAYS_WHERE_IT_IS = noClasses()
            .that()
            .resideOutsideOfPackages("..setup..", "..log.axon..", "..command.shell..", "..query.projection.host..")
            .and()
            .haveNameNotMatching(".*\\.command\\.submission\\.CommandDesk(\\$.*)?")
            .and()
            .haveNameNotMatching(".*\\.command\\..*Handler(\\$.*)?")
            .should()
            .dependOnClassesThat()
            .resideInAPackage(AXON)
            .allowEmptyShould(false);

    static final ArchRule NOTHING_STARTS_THE_UPDATE_CHECKER = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.axonframework.updates..",
                    "org.axonframework.config..",
                    "org.axonframework.spring..",
                    "org.axonframework.springboot..")
            .because("these start a checker that calls out and writes to the home folder")
            .allowEmptyShould(false);

    static final ArchRule THE_TIME_COMES_FROM_AN_INJECTED_CLOCK = noClasses()
            .should()
            .accessTargetWhere(Clocks.askedForTheTimeWithoutClock())
            .allowEmptyShould(false);

    static final ArchRule ONLY_WIRING_MAKES_A_CLOCK = noClasses()
            .that()
            .resideOutsideOfPackage("..setup..")
            .should()
            .accessTargetWhere(Clocks.madeAClock())
            .allowEmptyShould(false);

    /** Commits that are copied as they are pass no decision: whatever records must not reach that. */
    static final ArchRule ONLY_BACKUP_AND_RESTORE_COPY = noClasses()
            .that()
            .resideOutsideOfPackages(
                    "..log.copy..",
                    "..log.backup..",
                    "..log.sqlite..",
                    "..log.mongo..",
                    "..command.app..",
                    "..standalone.commandline..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("..log.copy..", "..log.backup..")
            .allowEmptyShould(false);

    static final ArchRule PACKAGES_HAVE_NO_CYCLES = slices().matching("org.runningrecord.(**)")
            .should()
            .beFreeOfCycles()
            .allowEmptyShould(false);

    static final ArchRule EVERY_PACKAGE_IS_NULL_MARKED =
            classes().should(resideInANullMarkedPackage()).allowEmptyShould(false);

    private HouseRules() {}

    /** Rule 3, for one kind of class at a time: a kind that is no longer found fails instead of hiding behind the others. */
    static ArchRule pure(DescribedPredicate<JavaClass> kind) {
        return noClasses()
                .that(kind)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(MACHINERY)
                .allowEmptyShould(false);
    }

    /** The same through whatever else of the house such a class reaches. */
    static ArchRule pureThroughout(DescribedPredicate<JavaClass> kind) {
        return noClasses()
                .that(kind)
                .should()
                .transitivelyDependOnClassesThat(resideInAnyPackage(MACHINERY))
                .allowEmptyShould(false);
    }

    private static ArchRule apart(String side, String other) {
        return noClasses()
                .that()
                .resideInAPackage("..runningrecord.." + side + "..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("..runningrecord.." + other + "..")
                .allowEmptyShould(false);
    }

    private static ArchCondition<JavaClass> resideInANullMarkedPackage() {
        return new ArchCondition<>("reside in a package whose package-info says @NullMarked") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                boolean marked = type.getPackage().isAnnotatedWith(NullMarked.class);
                events.add(new SimpleConditionEvent(type, marked, type.getPackageName() + " is not @NullMarked"));
            }
        };
    }
}
