package org.runningrecord.journeys.logfaults;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.runningrecord.command.submission.EntryAnswer;

/** What submitters were told is done, noted after they were told. A note that is in the file outlives the process, though not the machine. */
final class Acknowledged implements AutoCloseable {

    private final List<Note> before;
    private final OutputStream file;

    private Acknowledged(List<Note> before, OutputStream file) {
        this.before = before;
        this.file = file;
    }

    /** One of them. */
    record Note(int submitter, int number, String record, long sequence, long position) {

        private static Note of(String line) {
            String[] words = line.split(" ");
            return new Note(
                    Integer.parseInt(words[0]),
                    Integer.parseInt(words[1]),
                    words[2],
                    Long.parseLong(words[3]),
                    Long.parseLong(words[4]));
        }
    }

    static Acknowledged in(Path file) throws IOException {
        return new Acknowledged(
                read(file), Files.newOutputStream(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND));
    }

    /** What is noted by now, also while others note; a line that has no end yet is none. */
    static List<Note> read(Path file) {
        try {
            String text = Files.exists(file) ? Files.readString(file) : "";
            return text.substring(0, text.lastIndexOf('\n') + 1)
                    .lines()
                    .map(Note::of)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How many of a submitter's were noted when the file was opened. */
    int of(int submitter) {
        return (int)
                before.stream().filter(note -> note.submitter() == submitter).count();
    }

    synchronized void note(int submitter, int number, EntryAnswer answer) throws IOException {
        file.write("%d %d %s %d %d\n"
                .formatted(submitter, number, answer.record(), answer.sequence(), answer.position())
                .getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
