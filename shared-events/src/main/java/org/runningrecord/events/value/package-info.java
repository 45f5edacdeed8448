/** The small words of the language: who, when, what was said, and what a rule judged. */
@NullMarked
package org.runningrecord.events.value;

import org.jspecify.annotations.NullMarked;
