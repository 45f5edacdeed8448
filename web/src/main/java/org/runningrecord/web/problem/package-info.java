/** Errors as problem details (RFC 9457): every fault at once, in sentences a practitioner understands. */
@NullMarked
package org.runningrecord.web.problem;

import org.jspecify.annotations.NullMarked;
