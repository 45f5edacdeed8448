package org.runningrecord.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.runningrecord.standalone.signin.Secrets;
import org.runningrecord.standalone.signin.SignInFolder;
import tools.jackson.databind.JsonNode;

/** People sign in on a page, services with their secret; a service that acts for a person is named beside the person. */
class SignInIT {

    private static final String APP = "visiting-app";
    private static final String RETURNS_TO = "http://127.0.0.1:1/signed-in";
    private static final String VERIFIER = "a-verifier-that-nobody-else-knows-0123456789-0123";
    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

    private final Secrets secrets = new Secrets(new SignInFolder(App.data().resolve("sign-in")));
    private final HttpClient browser =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    @Test
    void aServiceGetsATokenForItselfAndIsShownAsASystem() throws Exception {
        String token = token(APP, secrets.give(APP), Map.of("grant_type", "client_credentials"))
                .at("/access_token")
                .asString();

        App.Answer opened =
                App.ask("POST", "/api/records", Samples.child("Rex", "App-" + System.nanoTime()), App.bearer(token));

        JsonNode recorded = recorded(opened);
        assertThat(opened.status()).isEqualTo(201);
        assertThat(recorded.at("/by/name").asString()).isEqualTo("Visiting app");
        assertThat(recorded.at("/by/role").asString()).isEqualTo("system");
        assertThat(recorded.at("/through/system").asString()).isEqualTo(APP);
    }

    @Test
    void aPersonSignsInThroughAServiceWhichIsNamedBesideThem() throws Exception {
        String token = signedInThroughTheApp("w-sam");

        JsonNode recorded = recorded(App.ask(
                "POST", "/api/records", Samples.child("Rex", "Person-" + System.nanoTime()), App.bearer(token)));

        assertThat(recorded.at("/by/id").asString()).isEqualTo("w-sam");
        assertThat(recorded.at("/by/role").asString()).isEqualTo("social-worker");
        assertThat(recorded.at("/through/system").asString()).isEqualTo(APP);
    }

    @Test
    void aServiceActsForAPersonByExchangingTheirToken() throws Exception {
        String person = signedInThroughTheApp("w-ada");
        JsonNode exchanged = token("workflow", secrets.give("workflow"), exchange(person));

        JsonNode recorded = recorded(App.ask(
                "POST",
                "/api/records",
                Samples.child("Rex", "Exchange-" + System.nanoTime()),
                App.bearer(exchanged.at("/access_token").asString())));

        assertThat(recorded.at("/by/id").asString()).isEqualTo("w-ada");
        assertThat(recorded.at("/through/system").asString()).isEqualTo("workflow");
    }

    @Test
    void aServiceMayNotReadWhatAPersonMay() throws Exception {
        String token = token(APP, secrets.give(APP), Map.of("grant_type", "client_credentials"))
                .at("/access_token")
                .asString();

        assertThat(App.ask("GET", "/api/records/" + Samples.opened(), "", App.bearer(token))
                        .status())
                .isEqualTo(403);
    }

    @Test
    void nobodyGuessesPasswordsAtLeisure() throws Exception {
        String password = secrets.give("w-tia");
        for (int i = 0; i < 5; i++) {
            assertThat(signIn("w-tia", "wrong").uri().getQuery()).isEqualTo("error");
        }

        assertThat(signIn("w-tia", password).uri().getQuery()).as("too late").isEqualTo("error");
    }

    @Test
    void aFormWithoutItsTokenIsRefused() throws Exception {
        HttpResponse<String> answer = send(HttpRequest.newBuilder(at("/login"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("username=w-sam&password=x")));

        assertThat(answer.statusCode()).isEqualTo(403);
    }

    @Test
    void theSignInPageRunsNothingOfItsOwn() throws Exception {
        HttpResponse<String> page = send(HttpRequest.newBuilder(at("/login")).GET());

        assertThat(page.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("default-src 'none'");
        assertThat(page.body()).doesNotContain("<script", "style=\"");
    }

    private static JsonNode recorded(App.Answer opened) {
        return App.get("/api/records/" + opened.text("/record") + "/history")
                .body()
                .at("/events/0/payload/recorded");
    }

    private String signedInThroughTheApp(String person) throws Exception {
        String secret = secrets.give(APP);
        Map<String, String> asked = new LinkedHashMap<>();
        asked.put("response_type", "code");
        asked.put("client_id", APP);
        asked.put("redirect_uri", RETURNS_TO);
        asked.put("code_challenge", challenge());
        asked.put("code_challenge_method", "S256");
        HttpResponse<String> away = follow(HttpRequest.newBuilder(at("/oauth2/authorize?" + form(asked)))
                .header("Accept", "text/html")
                .GET());
        assertThat(away.uri().getPath()).isEqualTo("/login");
        HttpResponse<String> back = signIn(person, secrets.give(person));
        Matcher code = Pattern.compile("code=([^&]+)")
                .matcher(back.headers().firstValue("Location").orElse(""));
        assertThat(code.find()).as(back.toString()).isTrue();
        return token(
                        APP,
                        secret,
                        Map.of(
                                "grant_type",
                                "authorization_code",
                                "code",
                                code.group(1),
                                "redirect_uri",
                                RETURNS_TO,
                                "code_verifier",
                                VERIFIER))
                .at("/access_token")
                .asString();
    }

    /** Ends where it leads out of this service. */
    private HttpResponse<String> signIn(String person, String password) throws Exception {
        Matcher csrf =
                CSRF.matcher(send(HttpRequest.newBuilder(at("/login")).GET()).body());
        assertThat(csrf.find()).isTrue();
        return follow(HttpRequest.newBuilder(at("/login"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Accept", "text/html")
                .POST(BodyPublishers.ofString(
                        form(Map.of("username", person, "password", password, "_csrf", csrf.group(1))))));
    }

    private HttpResponse<String> follow(HttpRequest.Builder request) throws Exception {
        HttpResponse<String> answer = send(request);
        String location = answer.headers().firstValue("Location").orElse("");
        while (answer.statusCode() == 302 && !location.startsWith(RETURNS_TO)) {
            answer = send(HttpRequest.newBuilder(at("/").resolve(location))
                    .header("Accept", "text/html")
                    .GET());
            location = answer.headers().firstValue("Location").orElse("");
        }
        return answer;
    }

    private JsonNode token(String client, String secret, Map<String, String> asked) throws Exception {
        HttpResponse<String> answer = send(HttpRequest.newBuilder(at("/oauth2/token"))
                .header(
                        "Authorization",
                        "Basic "
                                + Base64.getEncoder()
                                        .encodeToString((client + ":" + secret).getBytes(StandardCharsets.UTF_8)))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form(asked))));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return Samples.json(answer.body());
    }

    private static Map<String, String> exchange(String person) {
        return Map.of(
                "grant_type", "urn:ietf:params:oauth:grant-type:token-exchange",
                "subject_token", person,
                "subject_token_type", "urn:ietf:params:oauth:token-type:access_token");
    }

    private static String challenge() throws Exception {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(
                        MessageDigest.getInstance("SHA-256").digest(VERIFIER.getBytes(StandardCharsets.US_ASCII)));
    }

    private static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return browser.send(request.build(), BodyHandlers.ofString());
    }

    private static URI at(String path) {
        return URI.create("http://127.0.0.1:" + App.port()).resolve(path);
    }
}
