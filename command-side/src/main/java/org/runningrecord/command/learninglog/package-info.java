/** Recording learning logs. */
@NullMarked
package org.runningrecord.command.learninglog;

import org.jspecify.annotations.NullMarked;
