/** Recording a situation, a person's words and the intervention. */
@NullMarked
package org.runningrecord.command.situationnote;

import org.jspecify.annotations.NullMarked;
