/**
 * From which moment a reader looks at a record. Two questions that are never merged: what was on file on a moment, and what is now known to have been known
 * by then.
 */
@NullMarked
package org.runningrecord.query.standpoint;

import org.jspecify.annotations.NullMarked;
