package org.runningrecord.query.export;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** An answer that is a list, and can be had as a table. */
public interface Tabular {

    /** What stands in its rows, each as it stands in the JSON. */
    List<?> rows();

    /** Where the next page begins, as the JSON says it; absent on the last one, and where there are no pages. */
    default @Nullable String next() {
        return null;
    }
}
