package org.runningrecord.query.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotReadableException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Writes lists as CSV (UTF-8, with the mark by which spreadsheets know it) or as a spreadsheet, for who asks for that. */
public final class TableConverter extends AbstractHttpMessageConverter<Tabular> {

    public static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);
    public static final MediaType XLSX =
            MediaType.valueOf("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /** As many characters as a cell of a spreadsheet holds. */
    private static final int MOST = 32_767;

    private final JsonMapper json;

    /** @param json writes rows as every answer is written */
    public TableConverter(JsonMapper json) {
        super(CSV, XLSX);
        this.json = json;
    }

    @Override
    protected boolean supports(Class<?> type) {
        return Tabular.class.isAssignableFrom(type);
    }

    @Override
    public boolean canRead(Class<?> type, MediaType media) {
        return false;
    }

    @Override
    protected Tabular readInternal(Class<? extends Tabular> type, HttpInputMessage in) {
        throw new HttpMessageNotReadableException("Lists are not read", in);
    }

    @Override
    protected void writeInternal(Tabular list, HttpOutputMessage out) throws IOException {
        List<JsonNode> rows = list.rows().stream()
                .map(row -> (JsonNode) json.valueToTree(row))
                .toList();
        Table table = Table.of(rows);
        boolean csv = CSV.isCompatibleWith(out.getHeaders().getContentType());
        byte[] written = csv ? csv(table) : spreadsheet(table);
        out.getHeaders().set("Content-Disposition", "attachment; filename=\"list" + (csv ? ".csv" : ".xlsx") + "\"");
        if (list.next() != null) {
            out.getHeaders().set("Next-Page", next(list));
        }
        out.getHeaders().setContentLength(written.length);
        out.getBody().write(written);
    }

    /** As the JSON of the list says it. */
    private String next(Tabular list) {
        return json.valueToTree(list).path("next").asString("");
    }

    private static byte[] csv(Table table) throws IOException {
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        written.write(BYTE_ORDER_MARK.getBytes(StandardCharsets.UTF_8));
        try (CsvWriter writer = CsvWriter.builder().build(written, StandardCharsets.UTF_8)) {
            writer.writeRecord(table.columns());
            table.rows().forEach(writer::writeRecord);
        }
        return written.toByteArray();
    }

    private static byte[] spreadsheet(Table table) throws IOException {
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        write(table, written);
        return written.toByteArray();
    }

    private static void write(Table table, OutputStream out) throws IOException {
        try (Workbook book = new Workbook(out, "Running Record", "1.0")) {
            Worksheet sheet = book.newWorksheet("List");
            line(sheet, 0, table.columns());
            for (int row = 0; row < table.rows().size(); row++) {
                line(sheet, row + 1, table.rows().get(row));
            }
        }
    }

    private static void line(Worksheet sheet, int row, List<String> cells) {
        for (int column = 0; column < cells.size(); column++) {
            String cell = cells.get(column);
            sheet.value(row, column, cell.length() > MOST ? cell.substring(0, MOST - 1) + "…" : cell);
        }
    }
}
