package org.runningrecord.events.value;

import org.jspecify.annotations.Nullable;

/**
 * A person's own words, kept as they were said.
 *
 * @param words verbatim, in the language they were said in
 * @param language as a BCP 47 tag, for example {@code en} or {@code cy}
 * @param heardBy who heard them
 * @param through the interpreter or the method (signing, a communication book, a drawing), where there was one
 * @param translation beside the words, never in their place
 */
public record Quotation(
        String words,
        String language,
        String heardBy,
        @Nullable String through,
        @Nullable Translation translation) {

    public record Translation(String words, String language, String by) {}
}
