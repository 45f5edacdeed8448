/** The service in one process, with nothing to install: both sides, one SQLite file, and sample children to look at. */
@NullMarked
package org.runningrecord.standalone;

import org.jspecify.annotations.NullMarked;
