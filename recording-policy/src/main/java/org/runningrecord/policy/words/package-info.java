/** Aids for writers: vague words, jargon and long copied passages, from a list that is data. */
@NullMarked
package org.runningrecord.policy.words;

import org.jspecify.annotations.NullMarked;
