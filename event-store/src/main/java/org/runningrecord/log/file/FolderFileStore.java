package org.runningrecord.log.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Files in a folder, each in the one that is named by the first two digits of its hash. A file is written under another name, forced to the disk and only
 * then given its own, in one step: under the name of a hash there is a whole file or none, whenever the process or the machine stops.
 */
public final class FolderFileStore implements FileStore {

    private static final String UNFINISHED = "unfinished";

    private final Path folder;

    private FolderFileStore(Path folder) {
        this.folder = folder;
    }

    /**
     * Opens the folder to store in it; one process at a time does. What an earlier one was stopped at is removed.
     *
     * @throws FilesUnavailable if the folder cannot be made or written
     */
    public static FolderFileStore open(Path folder) {
        try {
            Path unfinished = Files.createDirectories(folder.resolve(UNFINISHED));
            for (Path left : listed(unfinished)) {
                Files.delete(left);
            }
            OnDisk.forceNames(folder);
            return new FolderFileStore(folder);
        } catch (IOException e) {
            throw new FilesUnavailable("The folder of files cannot be written", e);
        }
    }

    /** The folder as it is, to be read while another process may store in it; it need not be there. */
    public static FolderFileStore toRead(Path folder) {
        return new FolderFileStore(folder);
    }

    @Override
    public FileHash store(byte[] content) {
        FileHash hash = FileHash.of(content);
        Path file = file(hash);
        try {
            if (!Files.isRegularFile(file)) {
                Path written = folder.resolve(UNFINISHED)
                        .resolve(hash + "-" + UUID.randomUUID().toString());
                try {
                    Files.write(written, content);
                    OnDisk.force(written);
                    Files.createDirectories(file.getParent());
                    OnDisk.forceNames(folder);
                    Files.move(written, file, StandardCopyOption.ATOMIC_MOVE);
                } finally {
                    Files.deleteIfExists(written);
                }
            }
            // Also where another has just given it its name and is not back yet
            OnDisk.forceNames(file.getParent());
            return hash;
        } catch (IOException e) {
            throw new FilesUnavailable("A file could not be written", e);
        }
    }

    @Override
    public byte[] read(FileHash hash) {
        try {
            return FileStore.verified(hash, Files.readAllBytes(file(hash)));
        } catch (NoSuchFileException e) {
            throw new FileMissing(hash);
        } catch (IOException e) {
            throw new FilesUnavailable("A file could not be read", e);
        }
    }

    @Override
    public OptionalLong size(FileHash hash) {
        try {
            return OptionalLong.of(Files.size(file(hash)));
        } catch (NoSuchFileException e) {
            return OptionalLong.empty();
        } catch (IOException e) {
            throw new FilesUnavailable("A file could not be found", e);
        }
    }

    @Override
    public void each(Consumer<FileHash> to) {
        try {
            for (Path part : listed(folder)) {
                if (part.getFileName().toString().matches("[0-9a-f]{2}")) {
                    listed(part).stream()
                            .map(file -> file.getFileName().toString())
                            .filter(FileHash::looksRight)
                            .map(FileHash::new)
                            .forEach(to);
                }
            }
        } catch (IOException e) {
            throw new FilesUnavailable("The files could not be listed", e);
        }
    }

    private static List<Path> listed(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> there = Files.list(folder)) {
            return there.toList();
        }
    }

    private Path file(FileHash hash) {
        return folder.resolve(hash.hex().substring(0, 2)).resolve(hash.hex());
    }
}
