package org.runningrecord.policy.words;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.runningrecord.events.content.Content;
import org.runningrecord.events.value.EntryId;
import org.runningrecord.events.value.Narrative;
import org.runningrecord.events.value.Statements;

/** Remembers what entries say, and finds long passages that are said again word for word. What a person said may be quoted as often as it is needed. */
public final class Passages {

    /** From so many words on a passage is long: fewer are often said the same way by chance. */
    static final int LONG = 20;

    private static final String SAY = "Say what is new, and refer to the earlier entry for the rest";

    private final Map<List<String>, EntryId> said = new HashMap<>();

    /** What of this entry stands in one that was looked at before. */
    public List<Hint> copied(EntryId entry, Content content) {
        List<Hint> copied = new ArrayList<>();
        Map<List<String>, EntryId> own = new HashMap<>();
        Statements.in((Record) content, (pointer, statement) -> {
            if (statement instanceof Narrative text) {
                EntryId from = null;
                for (List<String> passage : passages(text)) {
                    from = from == null ? said.get(passage) : from;
                    own.put(passage, entry);
                }
                if (from != null) {
                    copied.add(new Hint(pointer, Hint.Kind.COPIED, null, SAY, from));
                }
            }
        });
        own.forEach(said::putIfAbsent);
        return copied;
    }

    private static List<List<String>> passages(Narrative text) {
        List<List<String>> passages = new ArrayList<>();
        Words.ofTheWriter(text).forEach(words -> {
            for (int i = 0; i + LONG <= words.size(); i++) {
                passages.add(words.subList(i, i + LONG));
            }
        });
        return passages;
    }
}
