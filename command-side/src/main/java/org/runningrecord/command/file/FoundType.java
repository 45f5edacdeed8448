package org.runningrecord.command.file;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;

/** Finds the type of a file by its first bytes, and by nothing anybody says of it. */
final class FoundType {

    private FoundType() {}

    /** The media type, for example {@code application/pdf}; {@code application/octet-stream} where it is none that is known. */
    static String of(byte[] content) {
        try {
            return MimeTypes.getDefaultMimeTypes()
                    .detect(new ByteArrayInputStream(content), new Metadata())
                    .getBaseType()
                    .toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
