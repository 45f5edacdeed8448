package org.runningrecord.query.access;

import org.runningrecord.web.access.Right;

/** That a record is open to a reader, by what right, and which of its entries they see. */
record Opened(Right right, EntrySights entries) {}
