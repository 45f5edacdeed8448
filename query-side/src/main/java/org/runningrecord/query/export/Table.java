package org.runningrecord.query.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * Rows of JSON as a table: a column for each value, named by the path to it; what is a list stands in one cell.
 *
 * @param columns in the order in which they first occur
 */
record Table(List<String> columns, List<List<String>> rows) {

    static Table of(List<JsonNode> rows) {
        List<Map<String, String>> cells = rows.stream().map(Table::cells).toList();
        Set<String> columns = new LinkedHashSet<>();
        cells.forEach(row -> columns.addAll(row.keySet()));
        return new Table(
                List.copyOf(columns),
                cells.stream()
                        .map(row -> columns.stream()
                                .map(column -> row.getOrDefault(column, ""))
                                .toList())
                        .toList());
    }

    private static Map<String, String> cells(JsonNode row) {
        Map<String, String> cells = new LinkedHashMap<>();
        gather("", row, cells);
        return cells;
    }

    private static void gather(String path, JsonNode node, Map<String, String> cells) {
        if (node.isObject()) {
            node.propertyStream()
                    .forEach(property -> gather(
                            path.isEmpty() ? property.getKey() : path + "." + property.getKey(),
                            property.getValue(),
                            cells));
        } else {
            cells.put(path.isEmpty() ? "value" : path, inert(text(node)));
        }
    }

    private static String text(JsonNode node) {
        if (!node.isArray()) {
            return node.isNull() ? "" : node.asString();
        }
        List<String> texts = new ArrayList<>();
        node.forEach(one -> texts.add(one.isValueNode() ? one.asString() : one.toString()));
        return String.join("; ", texts);
    }

    /**
     * The text as no spreadsheet takes it for a formula: where it begins as one does, an apostrophe stands before it, which a spreadsheet hides (OWASP, CSV
     * injection).
     */
    static String inert(String text) {
        String begins = text.stripLeading();
        return !begins.isEmpty() && "=+-@＝＋－＠".indexOf(begins.charAt(0)) >= 0
                        || text.startsWith("\t")
                        || text.startsWith("\r")
                ? "'" + text
                : text;
    }
}
