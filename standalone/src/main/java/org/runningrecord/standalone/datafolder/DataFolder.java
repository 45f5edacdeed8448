package org.runningrecord.standalone.datafolder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** The folder that holds the log, for one running service at a time. */
public final class DataFolder implements AutoCloseable {

    private final Path folder;
    private final FileChannel channel;

    private DataFolder(Path folder, FileChannel channel) {
        this.folder = folder;
        this.channel = channel;
    }

    /**
     * Takes the folder, and makes it if it is not there.
     *
     * @throws FolderInUse if a running service has it
     */
    public static DataFolder take(Path folder) {
        try {
            Files.createDirectories(folder);
            FileChannel channel = FileChannel.open(
                    folder.resolve("in-use.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (lock(channel) == null) {
                channel.close();
                throw new FolderInUse(folder.toAbsolutePath().normalize());
            }
            return new DataFolder(folder, channel);
        } catch (IOException e) {
            throw new UncheckedIOException("The data folder cannot be used", e);
        }
    }

    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    public Path path() {
        return folder;
    }

    public Path log() {
        return folder.resolve("running-record.db");
    }

    /** The access log: who has looked at which record. */
    public Path looks() {
        return folder.resolve("looks.db");
    }

    /** Documents, drawings and photographs that entries refer to. */
    public Path files() {
        return folder.resolve("files");
    }

    /** Shortcuts that may be deleted at any time; the service makes them anew. */
    public Path snapshots() {
        return folder.resolve("snapshots.db");
    }

    /** Recording policies of the authority's own, as YAML files; made if it is not there. */
    public Path policies() {
        try {
            return Files.createDirectories(folder.resolve("policies"));
        } catch (IOException e) {
            throw new UncheckedIOException("The folder of recording policies cannot be made", e);
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
