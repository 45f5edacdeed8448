package org.runningrecord.command.file;

import org.jspecify.annotations.Nullable;
import org.runningrecord.log.file.FileType;

/**
 * A file that can be kept.
 *
 * @param pages of a PDF; absent of a picture
 */
record InspectedFile(FileType type, @Nullable Integer pages) {}
