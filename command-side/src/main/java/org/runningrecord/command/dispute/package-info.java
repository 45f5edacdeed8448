/** Disputes of entries: who disputes what, in their own words, and what was decided. */
@NullMarked
package org.runningrecord.command.dispute;

import org.jspecify.annotations.NullMarked;
