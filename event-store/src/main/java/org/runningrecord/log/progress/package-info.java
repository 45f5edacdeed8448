/** How a long job tells how far it is. */
@NullMarked
package org.runningrecord.log.progress;

import org.jspecify.annotations.NullMarked;
