/** What is expected to be on a record and is not: shown where it would stand, so that nobody takes silence for nothing. */
@NullMarked
package org.runningrecord.query.ghost;

import org.jspecify.annotations.NullMarked;
