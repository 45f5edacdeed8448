package org.runningrecord.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What somebody has to know who is called out at night, in one request; and what is expected on the record and missing. */
class OutOfHoursIT {

    private final Story story = new Story();

    @Test
    void oneAnswerSaysWhereTheChildIsAndWhoMayNotHaveContactAndWhatIsMissing() {
        story.tell(
                "/status-changes",
                "status-change",
                "since",
                "2026-01-05",
                "statuses",
                "[\"cla\"]",
                "legalStatus",
                "section-20");
        story.tell("/placement-changes", "placement-change", "moved", "2026-02-01");
        String there = story.tell("/placement-changes", "placement-change");
        String order = story.tell("/contact-restrictions", "contact-restriction");
        String former =
                story.tell("/contact-restrictions", "contact-restriction", "person", "{\"name\": \"Mr Nolonger\"}");
        story.act(former, "endings", "person-fact-end");
        String holds = story.tell("/parental-responsibilities", "parental-responsibility");
        String plan = story.tell("/contingency-plans", "contingency-plan");
        story.tell("/details", "child-details");
        story.reading().submitVisit();
        String risk = story.tell(
                "/contacts",
                "contact",
                "start",
                "2026-10-28",
                "end",
                "2026-10-28",
                "risk",
                "{\"identified\": true, \"what\": \"Alone in the evening\"}");

        JsonNode page = story.view("/out-of-hours");

        assertThat(page.at("/placement/entry").asString()).isEqualTo(there);
        assertThat(page.at("/placement/content/to/area").asString()).isEqualTo("Swansea");
        assertThat(page.at("/statuses/0").asString()).isEqualTo("cla");
        assertThat(page.at("/legalStatus/content/legalStatus").asString()).isEqualTo("section-20");
        assertThat(Story.texts(page, "/contactRestrictions", "/entry")).containsExactly(order);
        assertThat(Story.texts(page, "/parentalResponsibility", "/entry")).containsExactly(holds);
        assertThat(page.at("/contingencyPlan/entry").asString()).isEqualTo(plan);
        assertThat(page.at("/safetyPlan").isMissingNode()).isTrue();
        assertThat(Story.texts(page, "/risks", "/entry")).containsExactly(risk);
        assertThat(page.at("/communication").isMissingNode()).isFalse();
        assertThat(page.at("/lastSeen/alone").asBoolean()).isTrue();
        assertThat(page.at("/lastSeen/by/id").asString()).isEqualTo("w-sam");
        assertThat(Story.texts(page, "/missing", "/rule")).isNotEmpty();
        assertThat(page.at("/last")).hasSize(10);
    }

    @Test
    void whatIsExpectedAndMissingStandsInTheRunningRecordToo() {
        story.tell("/status-changes", "status-change", "since", "2026-01-05");

        JsonNode first = story.view("/running-record?size=1&missing=true");

        assertThat(first.at("/entries")).hasSize(1);
        assertThat(story.view("/running-record").at("/missing")).isEmpty();
        assertThat(Story.texts(first, "/missing", "/state")).isNotEmpty().containsOnly("overdue");
        assertThat(Story.texts(first, "/missing", "/dueBy")).isSorted();
        assertThat(story.view("/running-record?missing=true&knownOn=2026-01-06").at("/missing"))
                .isEmpty();
        assertThat(story.view("/running-record?missing=true&onFileOn=2026-01-06")
                        .at("/missing"))
                .isEmpty();
    }

    @Test
    void ofANewRecordNothingIsMadeUp() {
        JsonNode page = story.view("/out-of-hours");

        assertThat(page.at("/names")).isNotEmpty();
        assertThat(page.at("/placement").isMissingNode()).isTrue();
        assertThat(page.at("/worker").isMissingNode()).isTrue();
        assertThat(page.at("/contactRestrictions")).isEmpty();
    }
}
