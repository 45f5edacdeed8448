package org.runningrecord.log.file;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The types of files that are taken, whatever they are called: what people can still open in thirty years. */
public enum FileType {
    PDF("application/pdf", "pdf"),
    JPEG("image/jpeg", "jpg"),
    PNG("image/png", "png");

    private final String mediaType;
    private final String extension;

    FileType(String mediaType, String extension) {
        this.mediaType = mediaType;
        this.extension = extension;
    }

    public String mediaType() {
        return mediaType;
    }

    /** What a name of such a file ends with, without the dot. */
    public String extension() {
        return extension;
    }

    /** The type with this media type; absent where it is not one of those that are taken. */
    public static Optional<FileType> of(String mediaType) {
        return Arrays.stream(values())
                .filter(type -> type.mediaType.equals(mediaType))
                .findFirst();
    }

    public static List<String> mediaTypes() {
        return Arrays.stream(values()).map(FileType::mediaType).toList();
    }
}
