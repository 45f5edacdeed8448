/** Which records a reader may open. */
@NullMarked
package org.runningrecord.query.access;

import org.jspecify.annotations.NullMarked;
