package org.runningrecord.standalone.signin;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Passwords of people and secrets of services, hashed. Nobody has one until whoever runs the service gives it: there is none to be guessed or forgotten. */
public final class Secrets {

    public static final PasswordEncoder ENCODER = PasswordEncoderFactories.createDelegatingPasswordEncoder();

    private static final String FILE = "secrets.json";
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final TypeReference<TreeMap<String, String>> HASHES = new TypeReference<>() {};
    private static final int BYTES = 24;

    private final SignInFolder folder;

    public Secrets(SignInFolder folder) {
        this.folder = folder;
    }

    /** The hash of the secret, with how it was made; absent where none was given. */
    public Optional<String> hash(String id) {
        return Optional.ofNullable(all().get(id));
    }

    /** Makes a new secret in the place of any before it. It is told now and never again. */
    public synchronized String give(String id) {
        byte[] random = new byte[BYTES];
        new SecureRandom().nextBytes(random);
        String secret = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
        Map<String, String> all = all();
        all.put(id, ENCODER.encode(secret));
        folder.write(FILE, JSON.writeValueAsBytes(all));
        return secret;
    }

    private Map<String, String> all() {
        return folder.read(FILE).map(json -> JSON.readValue(json, HASHES)).orElseGet(TreeMap::new);
    }
}
