/** What readers are told in the place of numbers that would give away what they may not know of. */
@NullMarked
package org.runningrecord.web.opaque;

import org.jspecify.annotations.NullMarked;
