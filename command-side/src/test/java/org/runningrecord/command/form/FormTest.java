package org.runningrecord.command.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.runningrecord.events.value.Answer;

class FormTest {

    record Room(String name, Answer<Boolean> warm, List<Bed> beds, Answer<List<Bed>> spare, Bed cot) {}

    record Bed(String maker, Boolean made) {}

    private static final Form<Bed> MAKER = Form.of(Bed.class).asks("maker", "Say who made it");
    private static final Form<Bed> BED = MAKER.may("made", "Whether it is made");

    @Test
    void nothingIsForgottenInPartsHoweverTheyAreHeld() {
        Form<Room> room = Form.of(Room.class)
                .asks("name", "Name it")
                .may("beds", "The beds", MAKER)
                .may("spare", "Spare beds", MAKER)
                .asks("cot", "The cot", MAKER);

        assertThat(room.forgotten()).containsExactly("beds/made", "cot/made", "spare/made", "warm");
    }

    @Test
    void whatIsSaidOfEverythingForgetsNothing() {
        Form<Room> room = Form.of(Room.class)
                .asks("name", "Name it")
                .may("warm", "Whether it is warm")
                .may("beds", "The beds", BED)
                .may("spare", "Spare beds", BED)
                .asks("cot", "The cot", BED);

        assertThat(room.forgotten()).isEmpty();
    }

    @Test
    void aFieldThatDoesNotExistIsNamedAtOnce() {
        assertThatThrownBy(() -> Form.of(Bed.class).asks("colour", "Say which colour"))
                .hasMessage("Bed has no field colour");
    }

    @Test
    void twoFormsOfOneTypeKeepTheirSchemasApartAndOneFormHasOne() {
        Form<Bed> other = BED.asks("made", "Say whether it is made");
        Definitions definitions = new Definitions("#/$defs/");

        assertThat(BED.schema(definitions)).isEqualTo(Map.of("$ref", "#/$defs/FormTestBed"));
        assertThat(other.schema(definitions)).isEqualTo(Map.of("$ref", "#/$defs/FormTestBed2"));
        assertThat(BED.schema(definitions)).isEqualTo(Map.of("$ref", "#/$defs/FormTestBed"));
        assertThat(MAKER.may("made", "Whether it is made").schema(definitions))
                .as("another that says the same")
                .isEqualTo(Map.of("$ref", "#/$defs/FormTestBed"));
        assertThat(definitions.schemas()).containsOnlyKeys("FormTestBed", "FormTestBed2");
    }

    @Test
    void aListThatIsAskedForCannotBeEmptyAndOneThatMayBeCan() {
        Map<?, ?> asked = properties(Form.of(Room.class).asks("beds", "The beds", BED));
        Map<?, ?> optional = properties(Form.of(Room.class).may("beds", "The beds", BED));

        assertThat(((Map<?, ?>) asked.get("beds")).get("minItems")).isEqualTo(1);
        assertThat(((Map<?, ?>) optional.get("beds")).get("minItems")).isNull();
    }

    private static Map<?, ?> properties(Form<?> form) {
        return (Map<?, ?>) form.object(new Definitions("#/$defs/")).get("properties");
    }
}
