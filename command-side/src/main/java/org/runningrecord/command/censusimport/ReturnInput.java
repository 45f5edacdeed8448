package org.runningrecord.command.censusimport;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A return that is being read, and how much of it has been. */
public final class ReturnInput extends FilterInputStream {

    private final long length;
    private long read;

    /** @param length in bytes; 0 where it is not known */
    public ReturnInput(InputStream in, long length) {
        super(in);
        this.length = length;
    }

    /** The share that has been read, from 0 to 1; 0 where the length is not known. */
    double share() {
        return length <= 0 ? 0 : Math.min(1, (double) read / length);
    }

    @Override
    public int read() throws IOException {
        int one = super.read();
        read += one < 0 ? 0 : 1;
        return one;
    }

    @Override
    public int read(byte[] into, int from, int most) throws IOException {
        int many = super.read(into, from, most);
        read += Math.max(0, many);
        return many;
    }
}
