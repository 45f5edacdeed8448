/** Referrals. */
@NullMarked
package org.runningrecord.command.referral;

import org.jspecify.annotations.NullMarked;
