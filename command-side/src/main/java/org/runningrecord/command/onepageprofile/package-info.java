/** One-page profiles. */
@NullMarked
package org.runningrecord.command.onepageprofile;

import org.jspecify.annotations.NullMarked;
