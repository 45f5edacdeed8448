package org.runningrecord.bench.madeup;

import java.util.List;
import java.util.Random;
import org.runningrecord.events.value.Answer;
import org.runningrecord.events.value.Narrative;

/** Texts as long as people write them. */
final class Words {

    private static final List<String> SENTENCES = List.of(
            "Ottilie showed the drawing she had made of the lighthouse and named everybody in it.",
            "Mr Example said that the boiler had been mended on Tuesday and the house was warm.",
            "We spoke about getting to school on time and what helps in the mornings.",
            "The fridge was full and there was a meal on the table.",
            "She said: I like it when grandma comes, because we bake.",
            "The bedroom was tidy, with new curtains and a lamp that works.",
            "The health visitor had called last week and was content with the weight.",
            "He was quiet at first and did not want to talk about the weekend.",
            "Ms Example asked about help with the housing form, which we began together.",
            "The agreement about who collects the children was gone through once more.",
            "The school reports that attendance was better than in the month before.",
            "Nothing was seen or heard that would give rise to a new worry.");

    private final Random random;

    Words(Random random) {
        this.random = random;
    }

    Narrative text(int fewest, int most) {
        StringBuilder text = new StringBuilder();
        for (int left = fewest + random.nextInt(most - fewest + 1); left > 0; left--) {
            text.append(text.isEmpty() ? "" : " ").append(SENTENCES.get(random.nextInt(SENTENCES.size())));
        }
        return Narrative.of(text.toString());
    }

    Answer<Narrative> said(int fewest, int most) {
        return Answer.of(text(fewest, most));
    }
}
