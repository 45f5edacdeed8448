package org.runningrecord.standalone.setup;

import org.runningrecord.standalone.datafolder.FolderInUse;
import org.springframework.boot.SpringBootExceptionReporter;

/** Keeps Spring from logging a page about a folder in use; whoever started it says so in one sentence. */
public final class FolderInUseReporter implements SpringBootExceptionReporter {

    @Override
    public boolean reportException(Throwable failure) {
        try {
            FolderInUse.throwIfBehind(failure);
            return false;
        } catch (FolderInUse e) {
            return true;
        }
    }
}
