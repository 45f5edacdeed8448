package org.runningrecord.log.file;

import java.util.OptionalLong;
import java.util.function.Consumer;

/**
 * Files by the hash of what is in them. What is stored stays as it is: nothing is overwritten, nothing deleted, and the same content is one file however
 * often it comes. A file is handed over and given whole, so that not one byte of a damaged one is given; how large files are is for the caller to limit.
 */
public interface FileStore {

    /**
     * Stores a file; it is durable when this returns.
     *
     * @throws FilesUnavailable if it is not known whether it is stored; the same file may be handed in again
     */
    FileHash store(byte[] content);

    /**
     * Reads a file, and sees that it is what was stored.
     *
     * @throws FileMissing if there is none
     * @throws FileDamaged if it is not what was stored
     * @throws FilesUnavailable if it cannot be read at the moment
     */
    byte[] read(FileHash hash);

    /**
     * The size of a file in bytes; absent where there is no such file.
     *
     * @throws FilesUnavailable if that cannot be told at the moment
     */
    OptionalLong size(FileHash hash);

    default boolean holds(FileHash hash) {
        return size(hash).isPresent();
    }

    /**
     * Names every file there is, in no order. Those that are stored meanwhile may be among them.
     *
     * @throws FilesUnavailable if they cannot be listed
     */
    void each(Consumer<FileHash> to);

    /** Sees that what was read is what was asked for. */
    static byte[] verified(FileHash hash, byte[] content) {
        if (!FileHash.of(content).equals(hash)) {
            throw new FileDamaged(hash);
        }
        return content;
    }
}
