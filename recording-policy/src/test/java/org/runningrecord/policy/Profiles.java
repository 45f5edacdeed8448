package org.runningrecord.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The England profile, as it ships or with a change. */
final class Profiles {

    private Profiles() {}

    static RecordingPolicy england() {
        return RecordingPolicy.read(bytes(text()));
    }

    static RecordingPolicy englandWith(String... replacements) {
        return RecordingPolicy.read(bytes(changed(replacements)));
    }

    /** Pairs of a text that stands in the profile and what to put there instead. */
    static String changed(String... replacements) {
        String text = text();
        for (int i = 0; i < replacements.length; i += 2) {
            assertThat(text).contains(replacements[i]);
            text = text.replace(replacements[i], replacements[i + 1]);
        }
        return text;
    }

    static String text() {
        try (var in = Profiles.class.getResourceAsStream("/recording-policies/england-default-1.yaml")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
