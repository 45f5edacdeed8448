package org.runningrecord.policy.words;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.runningrecord.events.content.Content;
import org.runningrecord.events.value.Narrative;
import org.runningrecord.events.value.Statements;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Words for which there is something plainer. */
public final class WordList {

    private record Line(Hint.Kind kind, String shown, List<String> words, String say) {}

    private final List<Line> lines;

    private WordList(List<Line> lines) {
        this.lines = List.copyOf(lines);
    }

    /** The list that ships. */
    public static WordList shipped() {
        try (InputStream yaml = WordList.class.getResourceAsStream("/word-lists/english.yaml")) {
            return read(yaml);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads a list.
     *
     * @throws IllegalArgumentException if a line has no words, or does not say what would be plainer
     */
    public static WordList read(InputStream yaml) {
        JsonNode tree = new YAMLMapper().readTree(yaml);
        List<Line> lines = new ArrayList<>();
        for (Hint.Kind kind : List.of(Hint.Kind.VAGUE, Hint.Kind.JARGON)) {
            for (JsonNode line : tree.path(kind.name().toLowerCase(Locale.ROOT))) {
                lines.add(line(
                        kind, line.path("words").asString(""), line.path("say").asString("")));
            }
        }
        return new WordList(lines);
    }

    private static Line line(Hint.Kind kind, String words, String say) {
        if (Words.of(words).isEmpty() || say.isBlank()) {
            throw new IllegalArgumentException("A line of the word list says \"" + words + "\" and \"" + say + "\"");
        }
        return new Line(kind, words, Words.of(words), say);
    }

    /** The hints on the words of an entry. */
    public List<Hint> hints(Content content) {
        List<Hint> hints = new ArrayList<>();
        Statements.in((Record) content, (pointer, said) -> {
            if (said instanceof Narrative text) {
                Words.ofTheWriter(text)
                        .forEach(words -> lines.stream()
                                .filter(line -> Collections.indexOfSubList(words, line.words()) >= 0)
                                .map(line -> new Hint(pointer, line.kind(), line.shown(), line.say(), null))
                                .filter(hint -> !hints.contains(hint))
                                .forEach(hints::add));
            }
        });
        return hints;
    }
}
