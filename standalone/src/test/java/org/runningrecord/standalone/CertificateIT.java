package org.runningrecord.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.List;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLHandshakeException;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.runningrecord.web.signin.TestTokens;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.json.JsonMapper;

/** Standalone with a certificate that was made for this test. */
class CertificateIT {

    private static final String PASSWORD = "of a key that lives for seconds";

    @TempDir
    Path folder;

    @Test
    void servesHttpsAloneLeavesTheSampleChildrenOutAndLimitsHowFastAnybodyAsks() throws Exception {
        Path keys = selfMade();
        try (ConfigurableApplicationContext service = SpringApplication.run(
                RunningRecord.class,
                "--server.port=0",
                "--running-record.data=" + folder.resolve("data"),
                "--spring.ssl.bundle.jks.door.keystore.location=file:" + keys,
                "--spring.ssl.bundle.jks.door.keystore.password=" + PASSWORD,
                "--server.ssl.bundle=door",
                "--running-record.requests.at-once=3",
                "--running-record.requests.per-second=1")) {
            String address = "://localhost:" + service.getEnvironment().getProperty("local.server.port");
            URI head = URI.create("https" + address + "/api/log/head");

            HttpResponse<String> answer = get(trusting(keys), head);

            assertThat(answer.statusCode()).isEqualTo(200);
            // the policy is adopted, and nobody's record is opened
            assertThat(JsonMapper.shared()
                            .readTree(answer.body())
                            .at("/position")
                            .asLong())
                    .isEqualTo(1);
            List<HttpResponse<String>> more = new ArrayList<>();
            for (int i = 0; i < 10; i++) {
                more.add(get(trusting(keys), head));
            }
            assertThat(more).extracting(HttpResponse::statusCode).contains(200, 429);
            assertThat(more.get(9).headers().firstValue("Retry-After")).isPresent();
            assertThat(get(HttpClient.newHttpClient(), URI.create("http" + address + "/api/log/head"))
                            .statusCode())
                    .isEqualTo(400);
            assertThatThrownBy(() -> get(HttpClient.newHttpClient(), head)).isInstanceOf(SSLHandshakeException.class);
        }
    }

    private HttpResponse<String> get(HttpClient client, URI address) throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(address)
                        .header(
                                "Authorization",
                                "Bearer "
                                        + TestTokens.ofStandalone(folder.resolve("data"))
                                                .sam())
                        .build(),
                BodyHandlers.ofString());
    }

    private Path selfMade() throws Exception {
        Path keys = folder.resolve("keys.p12");
        Process made = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-alias",
                        "door",
                        "-keyalg",
                        "EC",
                        "-dname",
                        "CN=localhost",
                        "-ext",
                        "SAN=dns:localhost",
                        "-keystore",
                        keys.toString(),
                        "-storepass",
                        PASSWORD)
                .inheritIO()
                .start();
        assertThat(made.waitFor()).isZero();
        return keys;
    }

    private static HttpClient trusting(Path keys) throws Exception {
        KeyStore store = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(keys)) {
            store.load(in, PASSWORD.toCharArray());
        }
        KeyStore trusted = KeyStore.getInstance("PKCS12");
        trusted.load(null, null);
        trusted.setCertificateEntry("door", store.getCertificate("door"));
        TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(trusted);
        SSLContext tls = SSLContext.getInstance("TLS");
        tls.init(null, trust.getTrustManagers(), null);
        return HttpClient.newBuilder().sslContext(tls).build();
    }
}
