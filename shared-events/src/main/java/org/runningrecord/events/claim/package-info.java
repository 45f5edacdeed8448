/** What records claim and may not claim twice: where it is claimed, and in which form. */
@NullMarked
package org.runningrecord.events.claim;

import org.jspecify.annotations.NullMarked;
