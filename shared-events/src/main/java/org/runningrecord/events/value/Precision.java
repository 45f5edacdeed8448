package org.runningrecord.events.value;

/** How closely a moment is known. */
public enum Precision {
    EXACT,
    DAY,
    MONTH,
    YEAR,
    APPROXIMATE,
    RANGE
}
