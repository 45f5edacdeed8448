/** How much one caller may ask of the service. */
@NullMarked
package org.runningrecord.web.limits;

import org.jspecify.annotations.NullMarked;
