/** Case files of children who do not exist, of any number and length. */
@NullMarked
package org.runningrecord.bench.madeup;

import org.jspecify.annotations.NullMarked;
