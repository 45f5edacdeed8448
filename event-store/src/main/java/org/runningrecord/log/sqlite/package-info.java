/** The log in one SQLite file: what the standalone service keeps its records in. */
@NullMarked
package org.runningrecord.log.sqlite;

import org.jspecify.annotations.NullMarked;
