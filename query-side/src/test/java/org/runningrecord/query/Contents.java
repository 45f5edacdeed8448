package org.runningrecord.query;

import java.util.List;
import java.util.Random;
import org.runningrecord.events.content.ImportedFact;
import org.runningrecord.events.content.LaterRisk;
import org.runningrecord.events.content.UnachievedVisit;
import org.runningrecord.events.content.Visit;
import org.runningrecord.events.value.Answer;
import org.runningrecord.events.value.Circumstances;
import org.runningrecord.events.value.EntryId;
import org.runningrecord.events.value.Narrative;
import org.runningrecord.events.value.Risk;
import org.runningrecord.events.value.When;

/** What a made-up practitioner writes, by chance. */
final class Contents {

    private Contents() {}

    static Visit visit(Random random, When when) {
        List<Answer<Boolean>> seen = List.of(Ottilie.SEEN, Ottilie.NOT_SEEN, Ottilie.SEEN_NOT_KNOWN);
        return Ottilie.visit(headline(random), when.toString(), seen.get(random.nextInt(seen.size())));
    }

    static ImportedFact fact(Random random, When when) {
        return Ottilie.fact(random.nextBoolean() ? "referral" : "assessment", headline(random), when.toString());
    }

    static LaterRisk risk(Random random, When when, EntryId about) {
        return new LaterRisk(headline(random), about, when, Narrative.of("A bruise"), List.of(), Circumstances.NONE);
    }

    static UnachievedVisit attempt(Random random, When when, EntryId plan) {
        return new UnachievedVisit(
                headline(random),
                plan,
                when,
                UnachievedVisit.WhyNot.NO_ANSWER,
                Narrative.of("Knocked twice"),
                Narrative.of("Will telephone"),
                List.of(),
                risk(random),
                Circumstances.NONE);
    }

    private static Risk risk(Random random) {
        return random.nextInt(4) == 0
                ? new Risk(Answer.of(true), Narrative.of("A bruise"), null)
                : new Risk(Answer.of(false), null, null);
    }

    private static String headline(Random random) {
        return "Headline " + random.nextInt(1_000);
    }
}
