/** Updating child in need, child protection and care plans. */
@NullMarked
package org.runningrecord.command.careplan;

import org.jspecify.annotations.NullMarked;
