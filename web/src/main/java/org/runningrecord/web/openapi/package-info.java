/** The description of the API, saying what is really taken and given: values as they are written, and answers that may not be given. */
@NullMarked
package org.runningrecord.web.openapi;

import org.jspecify.annotations.NullMarked;
