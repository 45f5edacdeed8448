/** The rules of the house, and the classes they are held against. */
@NullMarked
package org.runningrecord.journeys.house;

import org.jspecify.annotations.NullMarked;
