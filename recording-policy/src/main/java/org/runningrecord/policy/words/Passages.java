package org.runningrecord.policy.words;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.runningrecord.events.content.Content;
import org.runningrecord.events.value.EntryId;
import org.runningrecord.events.value.Narrative;
import org.runningrecord.events.value.Statements;

/** Remembers what entries say, and finds long passages that are said again word for word. What a person said may be quoted as often as it is needed. */
public final class Passages {

    /** From so many words on a passage is long: fewer are often said the same way by chance. */
    static final int LONG = 20;

    private static final long BASE = 0xD1342543DE82EF95L;
    private static final long LEAVING = leaving();
    private static final String SAY = "Say what is new, and refer to the earlier entry for the rest";

    private final Map<Long, EntryId> said = new HashMap<>();

    /** Whether there is a passage that is long enough to have been copied. */
    public static boolean anyLong(Content content) {
        AtomicBoolean any = new AtomicBoolean();
        Statements.in((Record) content, (pointer, statement) -> {
            if (statement instanceof Narrative text && !passages(text).isEmpty()) {
                any.set(true);
            }
        });
        return any.get();
    }

    /** What of this entry stands in one that was looked at before. */
    public List<Hint> copied(EntryId entry, Content content) {
        List<Hint> copied = new ArrayList<>();
        Map<Long, EntryId> own = new HashMap<>();
        Statements.in((Record) content, (pointer, statement) -> {
            if (statement instanceof Narrative text) {
                EntryId from = null;
                for (Long passage : passages(text)) {
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

    /** A number for every passage of so many words; of two passages that differ, the numbers do as well, but for one chance in many millions of millions. */
    private static List<Long> passages(Narrative text) {
        List<Long> passages = new ArrayList<>();
        Words.ofTheWriter(text).forEach(words -> {
            long passage = 0;
            for (int i = 0; i < words.size(); i++) {
                passage = passage * BASE + number(words.get(i));
                if (i >= LONG) {
                    passage -= LEAVING * number(words.get(i - LONG));
                }
                if (i >= LONG - 1) {
                    passages.add(passage);
                }
            }
        });
        return passages;
    }

    private static long number(String word) {
        long mixed = (word.hashCode() + ((long) word.length() << 32)) * 0x9E3779B97F4A7C15L;
        return mixed ^ mixed >>> 29;
    }

    private static long leaving() {
        long power = 1;
        for (int i = 0; i < LONG; i++) {
            power *= BASE;
        }
        return power;
    }
}
