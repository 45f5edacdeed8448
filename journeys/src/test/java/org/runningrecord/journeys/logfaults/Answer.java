package org.runningrecord.journeys.logfaults;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.runningrecord.command.submission.EntryAnswer;

/**
 * What a submitter is answered.
 *
 * @param entry where the entry stands; absent where it was refused
 * @param why it was refused; absent where it was recorded
 */
record Answer(
        int status, @Nullable EntryAnswer entry, @Nullable String why) {

    EntryAnswer recorded() {
        assertThat(status).as("%s", why).isEqualTo(201);
        assertThat(entry).isNotNull();
        return entry;
    }

    long sequence() {
        return recorded().sequence();
    }
}
