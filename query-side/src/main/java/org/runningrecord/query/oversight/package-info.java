/** Management oversight: when the work with each child was last discussed, what was directed, and what became of it. */
@NullMarked
package org.runningrecord.query.oversight;

import org.jspecify.annotations.NullMarked;
