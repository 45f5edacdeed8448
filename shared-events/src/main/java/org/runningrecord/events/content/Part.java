package org.runningrecord.events.content;

import org.jspecify.annotations.Nullable;
import org.runningrecord.events.value.RecordId;
import org.runningrecord.events.value.Risk;
import org.runningrecord.events.value.Sharing;

/** What an entry for several children says of one of them. It stands on that child's record alone, unless its author shares it. */
public interface Part {

    /** The child's record; absent for a child who has none. */
    @Nullable
    RecordId record();

    /** For a child without a record. A part with neither is about the child whose record was written to. */
    @Nullable
    String name();

    /** Harm or risk to this child alone; in the record of this child it stands in the place of what was said of all. */
    @Nullable
    Risk risk();

    /** Why this part stands on the records of the other children too; absent where it does not. */
    @Nullable
    Sharing shared();
}
