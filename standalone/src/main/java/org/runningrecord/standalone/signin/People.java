package org.runningrecord.standalone.signin;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The people and services of standalone. At first start they are a handful of made-up ones, of every role; whoever runs it edits {@code people.json}. The
 * file is read each time, so that who was taken out of it gets no new token.
 */
public final class People {

    private static final String FILE = "people.json";
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final SignInFolder folder;

    private People(SignInFolder folder) {
        this.folder = folder;
    }

    /** Those in the folder; the made-up ones are put there if nobody is. */
    public static People in(SignInFolder folder) {
        if (folder.read(FILE).isEmpty()) {
            try (InputStream shipped = People.class.getResourceAsStream("/sign-in/people.json")) {
                folder.write(FILE, shipped.readAllBytes());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return new People(folder);
    }

    public List<Person> all() {
        return List.of(JSON.readValue(folder.read(FILE).orElse(new byte[] {0x5B, 0x5D}), Person[].class));
    }

    public Optional<Person> find(String id) {
        return all().stream().filter(person -> person.id().equals(id)).findFirst();
    }

    /** The record of a young person, whose id nobody could know before it was opened. */
    public synchronized void about(String id, String record) {
        List<Person> changed = all().stream()
                .map(person -> person.id().equals(id) ? person.about(record) : person)
                .toList();
        folder.write(FILE, JSON.writeValueAsBytes(changed));
    }
}
