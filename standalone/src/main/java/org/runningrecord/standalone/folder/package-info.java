/** The folder that holds the log of a standalone service, one running service at a time. */
@NullMarked
package org.runningrecord.standalone.folder;

import org.jspecify.annotations.NullMarked;
