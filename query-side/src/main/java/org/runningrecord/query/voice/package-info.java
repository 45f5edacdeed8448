/** The child's voice: what they said, in their own words and language, and whether they were seen. */
@NullMarked
package org.runningrecord.query.voice;

import org.jspecify.annotations.NullMarked;
