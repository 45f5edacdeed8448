/** Measures the service against what a user would pick instead: side by side, in one run. */
@NullMarked
package org.runningrecord.bench;

import org.jspecify.annotations.NullMarked;
