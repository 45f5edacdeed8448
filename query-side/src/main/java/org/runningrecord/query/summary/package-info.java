/** What stands on the cover of a record: who the child is, and when something last happened. */
@NullMarked
package org.runningrecord.query.summary;

import org.jspecify.annotations.NullMarked;
