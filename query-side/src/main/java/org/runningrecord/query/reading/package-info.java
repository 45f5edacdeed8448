/** What every door for readers does alike. */
@NullMarked
package org.runningrecord.query.reading;

import org.jspecify.annotations.NullMarked;
