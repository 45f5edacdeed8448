/** What is overdue at a moment, now or in the past: what planned visits and expectations have in common. */
@NullMarked
package org.runningrecord.query.overdue;

import org.jspecify.annotations.NullMarked;
