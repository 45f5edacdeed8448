package org.runningrecord.query.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class TableTest {

    private static final JsonMapper JSON = new JsonMapper();

    @Test
    void aColumnStandsForEachValueByThePathToIt() {
        Table table = table("""
                [{"a": 1, "by": {"id": "w-sam", "name": "Sam"}}, {"a": null, "list": ["x", {"y": 2}], "by": {"role": "r"}}]""");

        assertThat(table.columns()).containsExactly("a", "by.id", "by.name", "list", "by.role");
        assertThat(table.rows())
                .containsExactly(List.of("1", "w-sam", "Sam", "", ""), List.of("", "", "", "x; {\"y\":2}", "r"));
    }

    @Test
    void aListOfNothingIsATableWithoutRows() {
        assertThat(table("[]")).isEqualTo(new Table(List.of(), List.of()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+44 1632 960001",
                "-2",
                "@SUM(A1)",
                "\t=1",
                "\r=1",
                "  =HYPERLINK(\"http://example.invalid\")",
                "＝1+1"
            })
    void whatASpreadsheetWouldTakeForAFormulaIsText(String text) {
        assertThat(Table.inert(text)).isEqualTo("'" + text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Nursery rang", "1 = 1", "", "3 June 2026", "'=1"})
    void everyOtherTextStaysAsItIs(String text) {
        assertThat(Table.inert(text)).isEqualTo(text);
    }

    private static Table table(String rows) {
        return Table.of(StreamSupport.stream(JSON.readTree(rows).spliterator(), false)
                .map(JsonNode.class::cast)
                .toList());
    }
}
