package org.runningrecord.web.problem;

import jakarta.servlet.http.HttpServletRequest;
import org.runningrecord.events.value.RecordId;

/** Hears of everybody who is refused a record, before they are told. */
@FunctionalInterface
public interface Attempts {

    /**
     * @param record that was asked for; perhaps there is none
     * @throws org.runningrecord.log.LogUnavailable if it is not known whether that is noted; then nothing may be said
     */
    void refused(HttpServletRequest request, RecordId record);
}
