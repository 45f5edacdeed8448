package org.runningrecord.command.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.runningrecord.command.Body;
import org.runningrecord.command.Example;
import org.runningrecord.command.Given;
import org.runningrecord.command.Kinds;
import org.runningrecord.command.Then;
import org.runningrecord.events.EntryEvent;
import org.runningrecord.events.EventCatalogue;
import org.runningrecord.events.RecordEvent;
import org.runningrecord.events.content.Content;
import org.runningrecord.events.content.ForChildren;
import org.runningrecord.web.problem.Fault;
import org.runningrecord.web.problem.Refused;
import tools.jackson.databind.node.ObjectNode;

/** What holds of every kind of entry, whichever there are. */
class TemplatesTest {

    static Stream<String> kinds() {
        return Kinds.TEMPLATES.all().stream().map(Template::kind);
    }

    @Test
    void everyKindButThatOfReturnsHasATemplate() {
        List<String> filledInByNobody = List.of("imported-fact");

        assertThat(kinds())
                .containsExactlyInAnyOrderElementsOf(EventCatalogue.contents().keySet().stream()
                        .filter(kind -> !filledInByNobody.contains(kind))
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void aTemplateMadeAnewAsksForTheSame(String kind) throws ReflectiveOperationException {
        Template<?> template = Kinds.TEMPLATES.of(kind);
        Template<?> anew = template.getClass().getDeclaredConstructor().newInstance();

        assertThat(TemplateSchema.of(anew)).isEqualTo(TemplateSchema.of(template));
        assertThat(anew.commandType()).isEqualTo(template.commandType());
        assertThat(Example.of(template).command()).isInstanceOf(anew.commandType());
    }

    @Test
    void templatesStandInTheOrderOfTheirKindsHoweverTheyAreFound() {
        List<Template<?>> found = new ArrayList<>(Kinds.TEMPLATES.all());
        Collections.shuffle(found, new Random(7));
        Templates templates = new Templates(found);

        assertThat(templates.all()).isEqualTo(Kinds.TEMPLATES.all());
        assertThat(templates.all()).extracting(Template::kind).isSorted();
        assertThat(templates.has("visit")).isTrue();
        assertThat(templates.has("imported-fact")).isFalse();
        assertThatThrownBy(() -> templates.of("imported-fact")).isInstanceOf(Refused.class);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void theExampleIsRecordedAsItIs(String kind) {
        Example<?> example = Example.of(Kinds.TEMPLATES.of(kind));

        EntryEvent recorded = recorded(example);

        assertThat(EventCatalogue.nameOf(recorded.getClass())).isEqualTo(EventCatalogue.eventOf(kind));
        assertThat(recorded.content().headline()).isNotBlank();
        assertThat(recorded.content().getClass()).isEqualTo(example.template().content());
        assertThat(recorded.timeliness().considered()).isNotEmpty();
        assertThat(recorded.recorded().by())
                .isEqualTo(example.given().recorded().by());
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void everythingThatIsAskedForIsMissedInTheWordsOfTheForm(String kind) {
        Example<?> example = Example.of(Kinds.TEMPLATES.of(kind));
        Map<String, Object> schema = TemplateSchema.of(example.template());
        List<?> required = (List<?>) schema.get("required");

        assertThat(required).isNotEmpty();
        for (Object field : required) {
            Map<?, ?> described = (Map<?, ?>) ((Map<?, ?>) schema.get("properties")).get(field);
            assertThat(without(example, "/" + field))
                    .as("%s without %s", kind, field)
                    .extracting(Fault::pointer)
                    .containsExactly("/" + field);
            assertThat(without(example, "/" + field).get(0).detail()).startsWith((String) described.get("title"));
        }
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void everyFieldHasItsPrompt(String kind) {
        Map<?, ?> properties =
                (Map<?, ?>) TemplateSchema.of(Kinds.TEMPLATES.of(kind)).get("properties");

        properties.forEach((name, described) -> assertThat((String) ((Map<?, ?>) described).get("title"))
                .as("%s", name)
                .isNotBlank());
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void whatOneChildSaidDoesNotComeOntoASiblingsRecord(String kind) {
        Example<?> example = Example.of(Kinds.TEMPLATES.of(kind));
        if (!ForChildren.class.isAssignableFrom(example.template().content())) {
            return;
        }
        Then then = siblings(example);

        then.assertRecorded();
        assertThat(then.decided().get(Given.MIA).toString())
                .contains("MiaAlone")
                .doesNotContain("TomAlone");
        assertThat(then.decided().get(Given.TOM).toString())
                .contains("TomAlone")
                .doesNotContain("MiaAlone");
        assertThat(links(then.decided().get(Given.MIA))).contains(Given.TOM.value());
        assertThat(links(then.decided().get(Given.TOM))).contains(Given.MIA.value());
    }

    private static <C extends Content> Then siblings(Example<C> example) {
        boolean visit = example.template().kind().equals("visit");
        String said = visit
                ? ", 'seen': false, 'whyNotSeen': 'Out', 'about': '%sAlone'}"
                : ", 'about': '%sAlone', 'risk': {'identified': true, 'what': '%<sAlone'}}";
        return example.given()
                .when(example.command(nobodysOwnWords(example)
                        .with(
                                "/children",
                                "[{'record': '" + Given.MIA + "'" + said.formatted("Mia") + ", {'record': '" + Given.TOM
                                        + "'" + said.formatted("Tom") + "]")
                        .without("/words")
                        .read()));
    }

    /** The example without a child's own words in the part that all children share. */
    private static <C extends Content> Body<C> nobodysOwnWords(Example<C> example) {
        return Body.of(example.template().content(), (ObjectNode)
                Body.json(example.body().tree().toString().replace("own-words", "observation")));
    }

    private static String links(List<RecordEvent> events) {
        return ((EntryEvent) events.get(0)).content().circumstances().links().toString();
    }

    private static <C extends Content> EntryEvent recorded(Example<C> example) {
        return example.given().when(example.command()).event(EntryEvent.class);
    }

    private static <C extends Content> List<Fault> without(Example<C> example, String pointer) {
        return example.given()
                .when(example.command(nobodysOwnWords(example).without(pointer).read()))
                .faults();
    }
}
