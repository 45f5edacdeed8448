/** What has become of a record since a moment: then beside now. */
@NullMarked
package org.runningrecord.query.since;

import org.jspecify.annotations.NullMarked;
