/** What decisions need to know of a child's record: never text. Pure: a fold over events. */
@NullMarked
package org.runningrecord.command.state;

import org.jspecify.annotations.NullMarked;
