package org.runningrecord.standalone;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.runningrecord.web.signin.TestTokens;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** Standalone services beside the one that most tests share: those whose authority has chosen another recording policy. */
final class Service implements AutoCloseable {

    private static final Map<String, Service> BY_POLICY = new ConcurrentHashMap<>();

    private static final Map<String, TestTokens> TOKENS = new ConcurrentHashMap<>();

    private final ConfigurableApplicationContext context;

    private Service(ConfigurableApplicationContext context) {
        this.context = context;
        TOKENS.put(
                address(),
                TestTokens.ofStandalone(Path.of(context.getEnvironment().getProperty("running-record.data"))));
    }

    /** The address of a service with this policy, which goes on for all tests; empty for that of the shared one. */
    static String address(String policy) {
        return policy.equals("england-default")
                ? ""
                : BY_POLICY
                        .computeIfAbsent(policy, chosen -> started(chosen, data()))
                        .address();
    }

    static Service started(String policy, Path data) {
        return new Service(SpringApplication.run(
                RunningRecord.class,
                "--server.port=0",
                "--running-record.samples=false",
                "--running-record.requests.at-once=1000000",
                "--running-record.policy=" + policy,
                "--running-record.data=" + data));
    }

    static Path data() {
        try {
            return Files.createTempDirectory("running-record-test");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Sam's token at one of these services. */
    static String tokenFor(String path, String otherwise) {
        return TOKENS.entrySet().stream()
                .filter(service -> path.startsWith(service.getKey() + "/"))
                .map(service -> service.getValue().sam())
                .findFirst()
                .orElse(otherwise);
    }

    /** The header that says that Max asks, at one of these services or the shared one. */
    static String[] asMax(String service) {
        return App.bearer(TOKENS.getOrDefault(service, App.tokens())
                .of("w-max", "Max Imaginary", "team-manager", List.of("North"), TestTokens.ALL_OF_STAFF));
    }

    String address() {
        return "http://127.0.0.1:" + context.getEnvironment().getProperty("local.server.port");
    }

    @Override
    public void close() {
        context.close();
    }
}
