package org.runningrecord.standalone;

import java.util.ArrayList;
import java.util.List;

/** Texts that mean something to whoever takes them for more than text: pages, templates, queries, spreadsheets, shells, terminals, and readers' eyes. */
final class Hostile {

    private static final List<String> SCRIPT = List.of(
            "<script>alert(1)</script>",
            "\"><img src=x onerror=alert(1)>",
            "'-alert(1)-'",
            "</textarea><svg/onload=alert(1)>",
            "javascript:alert(1)",
            "<a href=\"data:text/html;base64,PHNjcmlwdD4=\">x</a>",
            "<!--#exec cmd=\"id\"-->",
            "&lt;script&gt;",
            "<style>*{display:none}</style>",
            "]]><x/>");
    private static final List<String> TEMPLATE = List.of(
            "${7*7}",
            "#{7*7}",
            "{{7*7}}",
            "<%= 7*7 %>",
            "${jndi:ldap://127.0.0.1/a}",
            "*{T(java.lang.Runtime).getRuntime().exec('id')}",
            "__${new java.util.Scanner(T(java.lang.Runtime).getRuntime().exec('id'))}__::.x",
            "%{(#a=1)}",
            "$(id)",
            "`id`");
    private static final List<String> OPERATOR = List.of(
            "{\"$ne\": null}",
            "$where",
            "{$gt: ''}",
            "'; return true; //",
            "' OR '1'='1",
            "1; DROP TABLE events; --",
            "_id",
            "..$[]",
            "record\u0000",
            "*)(uid=*");
    private static final List<String> SHEET = List.of(
            "=HYPERLINK(\"http://127.0.0.1\",\"x\")",
            "+1+cmd|' /C calc'!A0",
            "-2+3",
            "@SUM(1+1)",
            "\t=1+1",
            "\r\n=1+1",
            "a\",\"=1+1",
            "=cmd|'/c calc'!A1",
            "|id",
            ";=1+1");
    private static final List<String> SEEN = List.of(
            "\u202Etxt.exe",
            "\u2066abc\u2069\u202D",
            "a\u200Bb\u200Dc",
            "\u0430dmin",
            "e\u0301\u0323",
            "\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67",
            "\uFEFFx",
            "\u001B[2J\u001B[31m",
            "../../etc/passwd",
            "%2e%2e%2f%00");
    private static final List<String> AROUND =
            List.of("%s", "Wren said %s", "%s and then", "a%sb", "“%s”", "(%s)", "%s%s", "x: %s;", "%s\n%s", "/%s/");

    private Hostile() {}

    /** Five hundred of them, all different. */
    static List<String> all() {
        List<String> all = new ArrayList<>();
        for (List<String> kind : List.of(SCRIPT, TEMPLATE, OPERATOR, SHEET, SEEN)) {
            for (String text : kind) {
                AROUND.forEach(around -> all.add(around.replace("%s", text)));
            }
        }
        return List.copyOf(all);
    }
}
