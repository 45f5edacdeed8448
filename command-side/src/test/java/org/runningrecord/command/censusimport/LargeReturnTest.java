package org.runningrecord.command.censusimport;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Enumeration;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LargeReturnTest {

    private static final int CHILDREN = 20_000;

    @Test
    void readsNoFurtherThanTheChildItIsAskedFor() {
        AtomicInteger written = new AtomicInteger();
        CensusReader reader = new CensusReader(generated(written), Returns.TODAY);

        int read = 0;
        for (@Nullable CensusChild child = reader.next(); child != null; child = reader.next()) {
            read++;
            assertThat(child.number()).isEqualTo(read);
            assertThat(written.get() - read)
                    .as("children written ahead of the reader")
                    .isLessThan(100);
        }

        assertThat(read).isEqualTo(CHILDREN);
    }

    /** Each child is made when it is read. */
    private static InputStream generated(AtomicInteger written) {
        String empty = Returns.census("<!-- -->");
        int middle = empty.indexOf("<!-- -->");
        Enumeration<InputStream> pieces = new Enumeration<>() {
            private int next = -1;

            @Override
            public boolean hasMoreElements() {
                return next <= CHILDREN;
            }

            @Override
            public InputStream nextElement() {
                int piece = ++next;
                if (piece == 0) {
                    return bytes(empty.substring(0, middle));
                }
                if (piece > CHILDREN) {
                    return bytes(empty.substring(middle));
                }
                written.incrementAndGet();
                return bytes("<Child><ChildIdentifiers><LAchildID>L" + piece + "</LAchildID>"
                        + "<PersonBirthDate>2015-03-27</PersonBirthDate></ChildIdentifiers>"
                        + "<CINdetails><CINreferralDate>2022-10-06</CINreferralDate></CINdetails></Child>");
            }
        };
        return new SequenceInputStream(pieces);
    }

    private static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
