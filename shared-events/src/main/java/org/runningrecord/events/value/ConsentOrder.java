package org.runningrecord.events.value;

import java.util.ArrayList;
import java.util.List;

/**
 * Whether consent came before a decision in the safeguarding hub (audit tips, MASH): a fact, judged once when the decision was recorded.
 *
 * @param referrer of the consent that the referrer asked for
 * @param socialWorker of the consent that the social worker asked for
 */
public record ConsentOrder(Standing referrer, Standing socialWorker) {

    /** How consent stood when the decision was made. */
    public enum Standing {
        CAME_FIRST,
        OVERRIDDEN_FIRST,
        CAME_LATER,
        REFUSED,
        WITHDRAWN,
        NOT_SOUGHT;

        private boolean marks() {
            return this != CAME_FIRST && this != OVERRIDDEN_FIRST;
        }
    }

    /** What readers are told where consent did not come first. */
    public List<String> marks() {
        List<String> marks = new ArrayList<>();
        if (referrer.marks()) {
            marks.add("The decision did not follow consent sought by the referrer: " + said(referrer));
        }
        if (socialWorker.marks()) {
            marks.add("The decision did not follow consent sought by the social worker: " + said(socialWorker));
        }
        return marks;
    }

    private static String said(Standing standing) {
        return switch (standing) {
            case CAME_LATER -> "it came later";
            case REFUSED -> "it was refused";
            case WITHDRAWN -> "it was withdrawn";
            default -> "it was not sought";
        };
    }
}
