package org.runningrecord.standalone.datafolder;

import java.nio.file.Path;

/** Another running service holds the data folder. */
public class FolderInUse extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public FolderInUse(Path folder) {
        super(
                "The data folder " + folder
                        + " is in use by a service that is running. Stop that one first, or choose another folder with --running-record.data=DIR.");
    }

    /**
     * Takes it out of the exceptions that wiring wraps around it.
     *
     * @throws FolderInUse if that is what went wrong
     */
    public static void throwIfBehind(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof FolderInUse inUse) {
                throw inUse;
            }
        }
    }
}
