package org.runningrecord.standalone;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Statutory work with one child, told in the words of the tables in docs/rules/clocks and submitted as the documented examples have it: {@code status cla on
 * Thu 1 October 2026}.
 */
final class Casework {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE d MMMM uuuu", Locale.ENGLISH);
    /** The field that says when it was; else it is the start. */
    private static final Map<String, String> DATES = Map.ofEntries(
            Map.entry("status", "since"),
            Map.entry("closed", "since"),
            Map.entry("every", "since"),
            Map.entry("placement", "moved"),
            Map.entry("plan", "agreed"),
            Map.entry("referral", "received"),
            Map.entry("assessment-start", "started"),
            Map.entry("assessment", "completed"),
            Map.entry("assessment-review-initial", "reviewed"),
            Map.entry("assessment-review-second", "reviewed"),
            Map.entry("assessment-sign-off", "decided"),
            Map.entry("mash-decision", "made"),
            Map.entry("pathway-plan", "agreed"),
            Map.entry("one-page-profile", "updated"));

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final String service;
    private final String record;
    private final List<String> entries = new ArrayList<>();
    private String position = "";

    private Casework(String service, String record) {
        this.service = service;
        this.record = record;
    }

    /** @param service the address of a service; empty for the shared one */
    static Casework at(String service) {
        String child = Samples.child("Ottilie", "Example-" + System.nanoTime());
        return new Casework(service, App.post(service + "/api/records", child).text("/record"));
    }

    /** The same record where the service was started again. */
    Casework again(String other) {
        Casework same = new Casework(other, record);
        same.entries.addAll(entries);
        same.position = position;
        return same;
    }

    Casework happened(String story) {
        Arrays.stream(story.split("; ")).forEach(this::tell);
        return this;
    }

    private void tell(String sentence) {
        String[] parts = sentence.split(" on ", 2);
        List<String> words = List.of(parts[0].split(" "));
        String on = LocalDate.parse(parts[1], DAY).toString();
        String what = words.get(0);
        switch (what) {
            case "status" -> status(words.subList(1, words.size()), on);
            case "closed" -> status(List.of(), on);
            case "every" -> frequency(words, on);
            case "visit" -> visit(words.size() > 1 ? words.get(2) : "social-worker", on);
            case "placement" -> placement(words.get(1), on);
            case "plan" ->
                submit("/care-plans", example("care-plan").put("agreed", on).put("type", words.get(1)));
            case "assessment" -> assessment(words, on);
            case "assessment-sign-off" ->
                submit(
                        "/entries/" + entry(words, 2) + "/sign-offs",
                        example(what).put("decided", on),
                        Service.asMax(service));
            case "assessment-review-initial", "assessment-review-second" ->
                about(
                        words,
                        "assessment-reviews",
                        example("assessment-review").put("reviewed", on).put("stage", what.substring(18)));
            case "referral" -> submit("/referrals", example(what).put("received", on));
            case "mash-decision" -> submit("/mash-decisions", example(what).put("made", on));
            case "assessment-start" ->
                submit("/assessment-starts", example(what).put("started", on));
            case "pathway-plan" -> submit("/pathway-plans", example(what).put("agreed", on));
            case "one-page-profile" ->
                submit("/one-page-profiles", example(what).put("updated", on));
            case "supervision" -> submit("/supervisions", lasting(what, on));
            case "learning-log" -> submit("/learning-logs", lasting(what, on));
            default -> submit("/key-meetings", lasting("key-meeting", on).put("type", what));
        }
    }

    private void status(List<String> statuses, String since) {
        ObjectNode change = example("status-change").put("since", since);
        change.putArray("statuses");
        statuses.forEach(one -> change.withArray("statuses").add(one));
        submit("/status-changes", change);
    }

    private void frequency(List<String> words, String since) {
        ObjectNode set = example("visit-frequency").put("since", since);
        set.putObject("every").put("every", Integer.parseInt(words.get(1))).put("unit", words.get(2));
        if (words.size() > 3) {
            set.put("plan", entry(words, 4));
        }
        submit("/visit-frequencies", set);
    }

    private void visit(String role, String on) {
        ObjectNode visit = Samples.visit(record).put("start", on);
        visit.remove(List.of("end", "actions"));
        visit.putObject("circumstances")
                .putObject("carriedOutBy")
                .put("id", "w-sam")
                .put("name", "Sam Sample")
                .put("role", role)
                .put("team", "North");
        submit("/visits", visit);
    }

    private void placement(String type, String on) {
        ObjectNode moved = example("placement-change").put("moved", on);
        moved.putObject("to").put("type", type);
        submit("/placement-changes", moved);
    }

    private void assessment(List<String> words, String on) {
        ObjectNode assessment = example("assessment").put("completed", on);
        if (words.size() > 1) {
            assessment.put("began", entry(words, 2));
        }
        submit("/assessments", assessment);
    }

    private void about(List<String> words, String door, ObjectNode body) {
        submit("/entries/" + entry(words, 2) + "/" + door, body);
    }

    private String entry(List<String> words, int place) {
        return entries.get(Integer.parseInt(words.get(place)) - 1);
    }

    private static ObjectNode lasting(String kind, String on) {
        ObjectNode body = example(kind).put("start", on);
        body.remove(List.of("end", "next"));
        return body;
    }

    private static ObjectNode example(String kind) {
        ObjectNode example = (ObjectNode)
                App.get("/api/templates/" + kind).body().at("/example").deepCopy();
        example.remove("actions");
        return example;
    }

    Casework submit(String door, JsonNode body, String... headers) {
        App.Answer answer = App.post(service + "/api/records/" + record + door, body.toString(), headers);
        if (answer.status() != 201) {
            throw new AssertionError(door + " was refused: " + answer.body());
        }
        if (answer.body().has("entry")) {
            entries.add(answer.text("/entry"));
        }
        position = answer.body().at("/position").asString();
        return this;
    }

    /** The day from which what is open by this rule counts. */
    LocalDate counted(String rule) {
        return all(rule).stream()
                .filter(one -> !one.at("/state").asString().equals("no-longer-expected"))
                .map(one -> Instant.parse(one.at("/counted").asString()))
                .map(counted -> LocalDate.ofInstant(counted, LONDON))
                .findFirst()
                .orElseThrow();
    }

    /** All that was told in a story turns out to have been a week earlier. */
    void earlierByAWeek(String story) {
        String[] sentences = story.split("; ");
        for (int i = 0; i < sentences.length; i++) {
            String[] parts = sentences[i].split(" on ", 2);
            String earlier = LocalDate.parse(parts[1], DAY).minusWeeks(1).toString();
            String field = DATES.getOrDefault(parts[0].split(" ")[0], "start");
            submit(
                    "/entries/" + entries.get(i) + "/amendments",
                    Samples.json("{\"kind\": \"correction\", \"reason\": \"A slip\", \"changes\": {\"%s\": \"%s\"}}"
                            .formatted(field, earlier)));
        }
    }

    /** What is read from now on holds at least what stands up to there. */
    Casework heldUpTo(String end) {
        position = end;
        return this;
    }

    /** The n-th entry that was recorded. */
    String entry(int number) {
        return entries.get(number - 1);
    }

    String record() {
        return record;
    }

    /** What is and was expected by this rule, in the words of the tables: {@code by Thu 29 October 2026, met}. */
    String expected(String rule) {
        List<JsonNode> all = all(rule);
        return all.isEmpty() ? "nothing" : all.stream().map(Casework::inWords).collect(Collectors.joining("; "));
    }

    List<JsonNode> all(String rule) {
        return expectations()
                .at("/expectations")
                .valueStream()
                .filter(one -> one.at("/rule").asString().equals(rule))
                .toList();
    }

    JsonNode expectations() {
        return App.get(service + "/api/records/" + record + "/expectations?position=" + position)
                .body();
    }

    private static String inWords(JsonNode one) {
        String target = one.has("targetBy") ? "target " + day(one, "targetBy") + ", " : "";
        String by = one.has("dueBy") ? "by " + day(one, "dueBy") : "no rule set";
        return target + by + became(one);
    }

    private static String became(JsonNode one) {
        return switch (one.at("/state").asString()) {
            case "met" -> one.at("/pastTarget").asBoolean() ? ", met past the target" : ", met";
            case "met-late" -> ", met late";
            case "no-longer-expected" -> ", ended";
            default -> "";
        };
    }

    private static String day(JsonNode one, String field) {
        return LocalDateTime.ofInstant(Instant.parse(one.get(field).asString()), LONDON)
                .format(DAY);
    }
}
