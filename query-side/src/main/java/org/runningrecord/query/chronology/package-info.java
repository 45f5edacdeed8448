/** The chronology: significant entries in the order in which they happened, each with its line. Derived, never a copy that can drift. */
@NullMarked
package org.runningrecord.query.chronology;

import org.jspecify.annotations.NullMarked;
