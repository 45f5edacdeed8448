/** What happened to an entry after it was recorded: disputes, where it belongs, what became of its actions. */
@NullMarked
package org.runningrecord.query.trace;

import org.jspecify.annotations.NullMarked;
