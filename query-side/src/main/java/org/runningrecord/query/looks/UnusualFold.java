package org.runningrecord.query.looks;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.runningrecord.events.LookEvent;
import org.runningrecord.events.LookEvent.RecordLookedAt;
import org.runningrecord.query.projection.Projection;
import org.runningrecord.query.projection.RecordedEvent;
import org.runningrecord.web.access.Relationship;
import org.runningrecord.web.access.Right;

/**
 * Folds the access log into who looked at the record of a child they have nothing to do with: because their office answers for every child, in an emergency,
 * or in vain. That is often right, and somebody should know of it.
 */
public final class UnusualFold implements Projection<UnusualAccess> {

    public static final String NAME = "unusual-access";

    private static final Set<String> NOTHING_TO_DO_WITH_THE_CHILD =
            Set.of(new Right(Relationship.OFFICE, null).word(), new Right(Relationship.EMERGENCY, null).word());

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public int shape() {
        return 1;
    }

    @Override
    public Class<UnusualAccess> type() {
        return UnusualAccess.class;
    }

    @Override
    public List<List<String>> indexes() {
        return List.of(List.of("-latest"), List.of("record", "-latest"));
    }

    @Override
    public List<String> touches(RecordedEvent event) {
        LookEvent look = event.look();
        return look instanceof RecordLookedAt shown && !NOTHING_TO_DO_WITH_THE_CHILD.contains(shown.right())
                ? List.of()
                : List.of(UnusualAccess.id(look));
    }

    @Override
    public UnusualAccess fold(String id, @Nullable UnusualAccess before, RecordedEvent event) {
        return UnusualAccess.after(before, event.look(), event.position());
    }
}
