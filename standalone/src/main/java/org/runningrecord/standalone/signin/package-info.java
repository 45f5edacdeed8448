/** The people and services that standalone knows by itself, the key it signs their tokens with, and who was sent out. All of it lies in the data folder. */
@NullMarked
package org.runningrecord.standalone.signin;

import org.jspecify.annotations.NullMarked;
