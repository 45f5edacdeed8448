package org.runningrecord.command.file;

import java.util.Optional;
import org.runningrecord.command.decision.UploadedFiles;
import org.runningrecord.events.value.FileReference;
import org.runningrecord.log.file.FileHash;
import org.runningrecord.log.file.FileStore;

/** The files of the store. What is said of one is found from what is in it, as when it was uploaded, so that no entry refers to one that is damaged. */
public final class InspectedFiles implements UploadedFiles {

    private final FileStore files;

    public InspectedFiles(FileStore files) {
        this.files = files;
    }

    @Override
    public Optional<FileReference> find(String sha256) {
        FileHash hash = new FileHash(sha256);
        if (!files.holds(hash)) {
            return Optional.empty();
        }
        byte[] content = files.read(hash);
        return Optional.of(new FileReference(sha256, FoundType.of(content), (long) content.length));
    }
}
