package org.runningrecord.query.document;

import org.runningrecord.log.file.FileType;

/**
 * A file as it is shown to whoever reads the record. What a camera or a program writes beside a picture (where it was taken, by whom, with what, comments,
 * smaller pictures of it) may tell where a child lives. The picture itself is copied and not decoded, so that none of it is lost; which way up it is stays.
 */
final class ShownCopy {

    private ShownCopy() {}

    static byte[] of(FileType type, byte[] content) {
        return switch (type) {
            case PDF -> content;
            case JPEG -> JpegCopy.of(content);
            case PNG -> PngCopy.of(content);
        };
    }
}
