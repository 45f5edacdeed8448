/** What is expected of statutory work: what is due, overdue, met and called off, and who answers for it. */
@NullMarked
package org.runningrecord.query.expectation;

import org.jspecify.annotations.NullMarked;
