/** The folder that holds the log, which one process has at a time. */
@NullMarked
package org.runningrecord.standalone.datafolder;

import org.jspecify.annotations.NullMarked;
