package org.runningrecord.bench.views;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.runningrecord.bench.Latencies;
import org.runningrecord.bench.process.Served;

/** A reader who asks for page after page of a view, and begins again at its end. */
final class PageTurner {

    private static final Pattern NEXT = Pattern.compile("\"next\":\"([^\"]+)\"");
    private static final double NEARLY_ALL = 0.99;

    private final Served service;
    private final String first;
    private @Nullable String next;

    /** @param first the path of the first page, with a question */
    PageTurner(Served service, String first) {
        this.service = service;
        this.first = first;
    }

    /** Milliseconds that 99 of 100 pages take at most. */
    double p99(int pages) throws Exception {
        Latencies latencies = new Latencies();
        for (int page = 0; page < pages; page++) {
            String path = next == null ? first : first + "&after=" + URLEncoder.encode(next, StandardCharsets.UTF_8);
            long start = System.nanoTime();
            String body = service.read(path);
            latencies.add(System.nanoTime() - start);
            Matcher matcher = NEXT.matcher(body);
            next = matcher.find() ? matcher.group(1) : null;
        }
        return latencies.percentile(NEARLY_ALL);
    }
}
