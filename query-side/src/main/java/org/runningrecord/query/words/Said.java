package org.runningrecord.query.words;

import org.jspecify.annotations.Nullable;
import org.runningrecord.events.value.Quotation;

/**
 * Something the child said.
 *
 * @param words verbatim, in the language they were said in
 * @param language as a BCP 47 tag; absent where nobody wrote it down
 * @param heardBy who heard them; absent where the text does not say
 * @param through the interpreter or the method, where there was one
 * @param translation beside the words, never in their place
 * @param where a JSON pointer into the entry
 */
public record Said(
        String words,
        @Nullable String language,
        @Nullable String heardBy,
        @Nullable String through,
        Quotation.@Nullable Translation translation,
        String where) {}
