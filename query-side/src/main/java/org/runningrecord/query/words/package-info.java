/** What entries say of the child's voice: the child's own words, and whether the child was seen. */
@NullMarked
package org.runningrecord.query.words;

import org.jspecify.annotations.NullMarked;
