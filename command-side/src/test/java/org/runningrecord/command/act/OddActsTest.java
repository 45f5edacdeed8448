package org.runningrecord.command.act;

import static org.assertj.core.api.Assertions.assertThat;
import static org.runningrecord.command.Given.MIA;
import static org.runningrecord.command.Given.TOM;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.runningrecord.command.Acts;
import org.runningrecord.command.Body;
import org.runningrecord.command.Then;
import org.runningrecord.command.act.ActsTest.Situation;
import org.runningrecord.command.submission.Bodies;
import org.runningrecord.web.problem.Fault;
import tools.jackson.databind.JsonNode;

/** Whatever stands at whatever place of what is said in an act, it is refused or recorded, and nothing crashes. */
class OddActsTest {

    private static final Set<?> RECORDS = Set.of(MIA, TOM);

    private final Bodies bodies = new Bodies();

    static Stream<String> acts() {
        return Acts.ALL.stream().map(Act::name);
    }

    @ParameterizedTest
    @MethodSource("acts")
    void nothingCrashes(String name) {
        Act<?, ?> act = Acts.named(name);
        Body<?> good = Acts.example(act);
        Situation situation = Situation.of(name);

        long tried = good.places()
                .flatMap(place -> Body.ODD.stream().map(odd -> good.with(place, odd)))
                .filter(bent -> settled(act, bent, situation))
                .count();

        assertThat(tried).isGreaterThan(5);
    }

    @ParameterizedTest
    @MethodSource("acts")
    void whatIsLeftOutIsMissedAndNothingCrashes(String name) {
        Act<?, ?> act = Acts.named(name);
        Situation situation = Situation.of(name);

        Acts.example(act)
                .places()
                .filter(place -> place.matches("(/[a-zA-Z]+)+"))
                .forEach(place -> settled(act, Acts.example(act).without(place), situation));
    }

    /** Whether it was read, and decided one way or the other. */
    private <B, C extends ActCommand<B>> boolean settled(Act<B, C> act, Body<?> bent, Situation situation) {
        JsonNode tree = bent.tree();
        List<Fault> misfits = new ArrayList<>();
        B read = bodies.fit(tree, act.body(), misfits);
        if (read == null || !misfits.isEmpty()) {
            assertThat(misfits).as("%s", tree).isNotEmpty();
            return false;
        }
        C command = act.command(MIA, situation.path(), read);
        if (!RECORDS.containsAll(command.records())) {
            return false;
        }
        Then then = Acts.when(situation.given(), act, MIA, situation.path(), read);
        assertThat(then.refusal() != null || !then.all().isEmpty()).isTrue();
        return true;
    }
}
