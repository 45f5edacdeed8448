package org.runningrecord.events.value;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a child when a record is opened.
 *
 * @param names may be empty where an identifier is given: a statutory return has none
 * @param languages as BCP 47 tags, the first language first
 */
public record Child(
        List<Name> names,
        Birth birth,
        List<Identifier> identifiers,
        List<String> languages,
        @Nullable Narrative communicationNeeds) {

    public Child {
        names = names == null ? List.of() : List.copyOf(names);
        identifiers = identifiers == null ? List.of() : List.copyOf(identifiers);
        languages = languages == null ? List.of() : List.copyOf(languages);
    }

    /** A name the child has or had. For a child not yet named, the family name alone. */
    public record Name(NameKind kind, @Nullable String given, String family) {}

    public enum NameKind {
        LEGAL,
        KNOWN_AS,
        PREVIOUS
    }
}
