/** The stages of growing up, as a table that an authority may change. */
@NullMarked
package org.runningrecord.policy.stage;

import org.jspecify.annotations.NullMarked;
