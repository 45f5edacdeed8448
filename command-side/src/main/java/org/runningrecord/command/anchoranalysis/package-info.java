/** Recording analyses by the eight anchor principles. */
@NullMarked
package org.runningrecord.command.anchoranalysis;

import org.jspecify.annotations.NullMarked;
