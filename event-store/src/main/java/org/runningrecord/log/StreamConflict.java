package org.runningrecord.log;

/** Another commit took the sequence this one wanted on a stream; nothing of this one is in the log. */
public class StreamConflict extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String stream;

    public StreamConflict(String stream) {
        super("Another commit was first on stream " + stream);
        this.stream = stream;
    }

    public String stream() {
        return stream;
    }
}
