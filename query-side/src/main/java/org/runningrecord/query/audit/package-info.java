/** Audits: what the tool asks, which sample was drawn, what was found, and what somebody else thinks of it. */
@NullMarked
package org.runningrecord.query.audit;

import org.jspecify.annotations.NullMarked;
