package org.runningrecord.query.looks;

import java.util.Map;
import java.util.Set;
import org.runningrecord.events.LookEvent;
import org.runningrecord.events.LookEvent.ExistenceTold;
import org.runningrecord.events.LookEvent.LookRefused;
import org.runningrecord.events.LookEvent.RecordLookedAt;
import org.runningrecord.events.value.Practitioner;

/** Says a line of the access log in a sentence, to the young person as to somebody whose record it is. */
enum PlainWords {
    TO_THE_YOUNG_PERSON("your", "you"),
    TO_OTHERS("the", "the child");

    /** In which {@code $r} stands for "your" or "the", and {@code $c} for "you" or "the child". */
    private static final Map<String, String> VIEWS = Map.ofEntries(
            Map.entry("", "the first page of $r record"),
            Map.entry("running-record", "$r running record"),
            Map.entry("chronology", "$r chronology"),
            Map.entry("chronology/impact", "what happened to $c and what it meant"),
            Map.entry("chronology/agencies", "what happened to $c, and which agencies told of it"),
            Map.entry("chronology/recent", "what happened to $c in the last months"),
            Map.entry("case-notes", "the headlines of $r record"),
            Map.entry("documents", "which documents and pictures are on $r record"),
            Map.entry("outcomes", "what matters to $c, and how that went"),
            Map.entry("timeline", "a picture of $r record over time"),
            Map.entry("out-of-hours", "what somebody has to know about $c at night"),
            Map.entry("actions", "what was to be done for $c, and whether it was"),
            Map.entry("voice", "what $c said"),
            Map.entry("seen", "when somebody last saw $c"),
            Map.entry("changes", "what has changed on $r record"),
            Map.entry("entries/{entryId}", "an entry on $r record"),
            Map.entry("entries/{entryId}/file", "a document or picture on $r record"),
            Map.entry("entries/{entryId}/file/original", "a document or picture on $r record, as it was uploaded"),
            Map.entry("expectations", "what is due on $r record"),
            Map.entry("planned-visits", "which visits to $c are planned"),
            Map.entry("history", "every step of $r record"),
            Map.entry("history/{sequence}", "a step in the history of $r record"),
            Map.entry("history.ndjson", "every step of $r record, to take away"),
            Map.entry("recording-audit", "how well $r record is kept"),
            Map.entry("search", "$r name and date of birth, after a search"),
            Map.entry("access", "who has looked at $r record"),
            Map.entry("emergency-access", "that $r record was opened in an emergency"),
            Map.entry("audits/{audit}", "what an audit found in $r record"),
            Map.entry("workers/{id}/oversight", "what supervision of the work with $c decided"));

    private static final Map<String, String> RIGHTS = Map.ofEntries(
            Map.entry("own", ""),
            Map.entry("holds", "works with $c"),
            Map.entry("co-works", "works with $c"),
            Map.entry("supervises", "supervises the work with $c"),
            Map.entry("reviews", "reviews the plans for $c"),
            Map.entry("advises", "acts for the council before the court"),
            Map.entry("audits", "checks how well records are kept"),
            Map.entry("team", "is of the team that works with $c"),
            Map.entry("opened", "opened $r record"),
            Map.entry("named", "is named as somebody who may read $r record"),
            Map.entry("office", "has a job that is there for every child"),
            Map.entry("emergency", "said that it was an emergency"));

    private final String possessive;
    private final String child;

    PlainWords(String possessive, String child) {
        this.possessive = possessive;
        this.child = child;
    }

    /** Every view there are words for. */
    static Set<String> views() {
        return VIEWS.keySet();
    }

    /** Every right there are words for. */
    static Set<String> rights() {
        return RIGHTS.keySet();
    }

    String of(LookEvent look) {
        if (look instanceof LookRefused refused) {
            return refused(refused);
        }
        if (look instanceof ExistenceTold) {
            return who(look.recorded().by()) + " searched for " + child
                    + ", was not let in, and was told whom to call.";
        }
        RecordLookedAt shown = (RecordLookedAt) look;
        String what = words(VIEWS.getOrDefault(shown.view(), "a part of $r record"));
        String why = words(RIGHTS.getOrDefault(shown.right(), ""));
        if (shown.right().equals("own")) {
            return (this == TO_THE_YOUNG_PERSON ? "You" : "The young person") + " read " + what + ".";
        }
        String who = who(shown.recorded().by());
        return who + (why.isEmpty() ? "" : ", who " + why + ",") + " read " + what + ".";
    }

    private String refused(LookRefused refused) {
        String what = refused.write() ? "write on" : "read";
        return this == TO_THE_YOUNG_PERSON
                ? "Somebody who may not " + what + " your record tried to, and was not let in."
                : who(refused.recorded().by()) + " tried to " + what + " the record, and was not let in.";
    }

    private static String who(Practitioner by) {
        return by.role().isEmpty() ? by.name() : by.name() + " (" + by.role().replace('-', ' ') + ")";
    }

    private String words(String text) {
        return text.replace("$r", possessive).replace("$c", child);
    }
}
