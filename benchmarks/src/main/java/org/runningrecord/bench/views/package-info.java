/** Measures the views: how long it takes to build them from the log, and to ask them. */
@NullMarked
package org.runningrecord.bench.views;

import org.jspecify.annotations.NullMarked;
