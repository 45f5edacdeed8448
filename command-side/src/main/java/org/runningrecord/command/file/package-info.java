/** Taking files up: what they are is found from what is in them, and what could do harm is refused before it is stored. */
@NullMarked
package org.runningrecord.command.file;

import org.jspecify.annotations.NullMarked;
