/** What a child is like. */
@NullMarked
package org.runningrecord.command.aboutme;

import org.jspecify.annotations.NullMarked;
