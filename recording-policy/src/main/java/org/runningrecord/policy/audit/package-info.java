/** What an audit of a case file asks, as versioned data, and how a sample is drawn. */
@NullMarked
package org.runningrecord.policy.audit;

import org.jspecify.annotations.NullMarked;
