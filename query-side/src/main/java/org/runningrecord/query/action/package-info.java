/** What was agreed to be done, and what became of it. */
@NullMarked
package org.runningrecord.query.action;

import org.jspecify.annotations.NullMarked;
