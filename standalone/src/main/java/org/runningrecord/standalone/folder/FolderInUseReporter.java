package org.runningrecord.standalone.folder;

import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.core.NestedExceptionUtils;

/** Says in one sentence that the data folder is in use, where a start would otherwise end in a stack trace. */
final class FolderInUseReporter implements SpringBootExceptionReporter {

    @Override
    public boolean reportException(Throwable failure) {
        if (NestedExceptionUtils.getMostSpecificCause(failure) instanceof FolderInUse inUse) {
            System.err.println(inUse.getMessage());
            return true;
        }
        return false;
    }
}
