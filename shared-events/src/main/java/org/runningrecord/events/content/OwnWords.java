package org.runningrecord.events.content;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.runningrecord.events.value.Answer;
import org.runningrecord.events.value.Narrative;
import org.runningrecord.events.value.Quotation;

/** What is told in the first person. Where harm or risk is on file, a safeguarding note stands beside it (Friend not foe, paragraph 24). */
public interface OwnWords extends Content {

    Answer<List<Quotation>> words();

    @Nullable
    Narrative safeguardingNote();
}
