/** Finding the record of a child by who the child is. */
@NullMarked
package org.runningrecord.query.search;

import org.jspecify.annotations.NullMarked;
