/** How events become views: a pure fold over documents, written in batches, each document by one projection and for one child. */
@NullMarked
package org.runningrecord.query.projection;

import org.jspecify.annotations.NullMarked;
