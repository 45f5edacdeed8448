package org.runningrecord.standalone.signin;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.Optional;

/** Where sign-in keeps its files: {@code sign-in} in the data folder. On systems that know owners, only the owner may read it. */
public record SignInFolder(Path path) {

    private static final String NAME = "sign-in";
    private static final boolean OWNERS =
            FileSystems.getDefault().supportedFileAttributeViews().contains("posix");

    /** Of a data folder; absent where no service was ever started on it. */
    public static Optional<SignInFolder> find(Path data) {
        SignInFolder folder = new SignInFolder(data.resolve(NAME));
        return Files.isDirectory(folder.path()) ? Optional.of(folder) : Optional.empty();
    }

    /** Of a data folder; made if it is not there. */
    public static SignInFolder in(Path data) {
        try {
            Path path = data.resolve(NAME);
            if (Files.notExists(path)) {
                Files.createDirectories(data);
                Files.createDirectory(path, owners("rwx------"));
            }
            return new SignInFolder(path);
        } catch (IOException e) {
            throw new UncheckedIOException("The folder of sign-in cannot be made", e);
        }
    }

    /** Ids whose tokens are refused, each with the moment up to which; see {@link org.runningrecord.web.signin.Revocations}. */
    public Path revoked() {
        return path.resolve("revoked.txt");
    }

    /** From now on the tokens of this person or service that were given until then are refused. */
    public void revoke(String id, Instant until) {
        append(revoked(), id + " " + until);
    }

    Optional<byte[]> read(String name) {
        try {
            Path file = path.resolve(name);
            return Files.exists(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("A file of sign-in cannot be read", e);
        }
    }

    /** Whole or not at all. */
    void write(String name, byte[] content) {
        try {
            Path begun = Files.createTempFile(path, name, ".begun", owners("rw-------"));
            Files.write(begun, content);
            Files.move(begun, path.resolve(name), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException("A file of sign-in cannot be written", e);
        }
    }

    /** One line more, whoever else adds one. */
    private static void append(Path file, String line) {
        try {
            Files.write(
                    file,
                    (line + "\n").getBytes(StandardCharsets.UTF_8),
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException("A file of sign-in cannot be written", e);
        }
    }

    private static FileAttribute<?>[] owners(String permissions) {
        return OWNERS
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
                }
                : new FileAttribute<?>[0];
    }
}
