package org.runningrecord.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The ledger of actions: are directions being followed? */
class LedgerIT {

    private static final String ACTIONS =
            "[{\"what\": \"Ask for the quiet room\", \"byWhom\": \"Ivy Invented\", \"byWhen\": \"2026-10-16\"},"
                    + " {\"what\": \"Bring the cards\", \"byWhom\": \"Ivy Invented\", \"byWhen\": \"2099-01-01\"}]";

    private final Story story = new Story();

    @Test
    void everyActionStandsInItWithWhatBecameOfItAndHowOftenItWasCarriedForward() {
        story.tell("/contacts", "contact");
        story.tell("/direct-sessions", "direct-session", "actions", ACTIONS);
        List<String> ids = Story.texts(story.view("/actions"), "/actions", "/action/action");
        act(ids.get(0), "completion", "action-completion");
        act(ids.get(1), "carrying-forward", "action-carrying-forward");
        act(ids.get(1), "carrying-forward", "action-carrying-forward");

        JsonNode ledger = story.view("/actions");

        assertThat(Story.texts(ledger, "/actions", "/action/what"))
                .containsExactly("Tell the breakfast club", "Ask for the quiet room", "Bring the cards");
        assertThat(Story.texts(ledger, "/actions", "/action/open")).containsExactly("false", "true", "true");
        assertThat(Story.texts(ledger, "/actions", "/action/byWhen"))
                .containsExactly("2026-10-09", "2026-10-16", "2099-01-01");
        assertThat(Story.texts(ledger, "/actions", "/action/nowByWhen"))
                .containsExactly("2026-10-09", "2026-11-09", "2099-01-01");
        assertThat(Story.texts(ledger, "/actions", "/carriedForward")).containsExactly("0", "2", "0");
        assertThat(Story.texts(ledger, "/actions", "/overdue")).containsExactly("false", "true", "false");
        assertThat(Story.texts(story.view("/actions?open=true&agreedIn=direct-session"), "/actions", "/kind"))
                .containsExactly("direct-session", "direct-session");
        assertThat(story.view("/actions?open=true&agreedIn=supervision").at("/actions"))
                .isEmpty();
        assertThat(Story.texts(story.view("/actions?knownOn=2026-10-14"), "/actions", "/overdue"))
                .containsExactly("true", "false", "false");
    }

    private void act(String action, String what, String example) {
        story.reading()
                .submit(
                        "/actions/" + action + "/" + what,
                        Story.example(example).toString());
    }
}
