/** From a bearer token to the person or service that asks: what a token must say, and which are refused. */
@NullMarked
package org.runningrecord.web.signin;

import org.jspecify.annotations.NullMarked;
