/** Files beside the log: documents, drawings and photographs, each under the hash of what is in it, never overwritten and never deleted. */
@NullMarked
package org.runningrecord.log.file;

import org.jspecify.annotations.NullMarked;
