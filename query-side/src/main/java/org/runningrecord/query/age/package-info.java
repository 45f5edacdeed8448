/** How old a child was when something happened, in words, and no more exactly than it is known. */
@NullMarked
package org.runningrecord.query.age;

import org.jspecify.annotations.NullMarked;
