package org.runningrecord.command.decision;

import java.util.Optional;
import org.runningrecord.events.value.FileReference;

/** Looks up files that were uploaded, for decisions on entries that refer to one. */
@FunctionalInterface
public interface UploadedFiles {

    /** Where there are no files at all. */
    UploadedFiles NONE = sha256 -> Optional.empty();

    /** What was uploaded under this hash, as its upload answered; absent where nothing was. */
    Optional<FileReference> find(String sha256);
}
