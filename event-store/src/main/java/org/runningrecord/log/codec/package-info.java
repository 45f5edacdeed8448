/** How events and their values are written as JSON. The HTTP side uses the same words, so what is submitted looks like what is stored. */
@NullMarked
package org.runningrecord.log.codec;

import org.jspecify.annotations.NullMarked;
