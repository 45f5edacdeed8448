/** The server in this process that holds the views of the standalone service, in memory. */
@NullMarked
package org.runningrecord.standalone.viewserver;

import org.jspecify.annotations.NullMarked;
