package org.runningrecord.command.censusimport;

import java.time.LocalDate;
import java.util.Map;

/**
 * A dated fact as a return tells it.
 *
 * @param details coded values that go with it, by their names in the return
 * @param where it stands in the return
 */
record CensusFact(FactKind kind, LocalDate date, Map<String, String> details, String where) {}
