/** How many cases a worker may hold, and how many they do. */
@NullMarked
package org.runningrecord.policy.caseload;

import org.jspecify.annotations.NullMarked;
