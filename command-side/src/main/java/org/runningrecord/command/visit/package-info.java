/** Recording a visit to one child or to several. */
@NullMarked
package org.runningrecord.command.visit;

import org.jspecify.annotations.NullMarked;
