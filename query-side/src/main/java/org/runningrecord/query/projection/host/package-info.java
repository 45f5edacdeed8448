/** The one place where projections meet Axon: processors that fold the log into views, generation by generation. */
@NullMarked
package org.runningrecord.query.projection.host;

import org.jspecify.annotations.NullMarked;
