/** Recording sessions of Graduated Family and Parenting Interventions. */
@NullMarked
package org.runningrecord.command.interventionsession;

import org.jspecify.annotations.NullMarked;
