package org.runningrecord.standalone.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.runningrecord.standalone.datafolder.DataFolder;

class ImportReturnIT {

    private static final String RETURN = """
            <Message><Header><CollectionDetails><Collection>CIN</Collection><Year>2023</Year>
            <ReferenceDate>2023-03-31</ReferenceDate></CollectionDetails><Source><LEA>201</LEA></Source></Header>
            <Children><Child><ChildIdentifiers><LAchildID>CLI1</LAchildID>lost
            <PersonBirthDate>2015-03-27</PersonBirthDate></ChildIdentifiers>
            <CINdetails><CINreferralDate>2022-10-06</CINreferralDate></CINdetails></Child></Children></Message>""";

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    Path folder;

    @Test
    void printsTheTotalsAndWhatIsWrongWithEachChild() throws IOException {
        assertThat(run("import", "cin-census", file(RETURN))).isZero();

        assertThat(text(out))
                .contains("CLI1, child 1 of the return, record ")
                .contains("  Child[1]/ChildIdentifiers, line 3: Text stands between")
                .contains("Children: 1, of these opened 1, matched 0, left out 0")
                .contains("Facts: added 2, corrected 0, unchanged 0, left out 0");
    }

    @Test
    void addsNothingWhenTheSameFileComesAgain() throws IOException {
        run("import", "cin-census", file(RETURN));
        out.reset();

        assertThat(run("import", "cin-census", file(RETURN))).isZero();

        assertThat(text(out)).contains("matched 1").contains("Facts: added 0, corrected 0, unchanged 2, left out 0");
    }

    @Test
    void saysInASentenceWhatItCannotDo() throws IOException {
        assertThat(run("import", "cin-census", file("no return"))).isEqualTo(1);
        assertThat(run("import", "cin-census", file(RETURN), "--author={\"id\":\"x\"}"))
                .isEqualTo(1);
        assertThat(run("import", "cin-census", folder.resolve("missing").toString()))
                .isEqualTo(1);
        assertThat(run("import", "ssda903", file(RETURN))).isEqualTo(1);
        assertThat(run("export")).isEqualTo(1);

        assertThat(text(err))
                .contains("This cannot be read as XML")
                .contains("author/role")
                .contains("cannot be read.")
                .contains("Use: import cin-census FILE")
                .contains("There is no subcommand export");
    }

    @Test
    void leavesAFolderAloneThatAServiceHas() throws IOException {
        String file = file(RETURN);
        try (DataFolder taken = DataFolder.take(folder.resolve("data"))) {
            assertThat(run("import", "cin-census", file)).isEqualTo(1);
            assertThat(Files.exists(taken.log())).isFalse();
        }

        assertThat(text(err)).startsWith("The data folder ").contains(" is in use by a service that is running.");
    }

    private int run(String... words) {
        List<String> arguments = new ArrayList<>(List.of(words));
        arguments.add("--running-record.data=" + folder.resolve("data"));
        return CommandLine.run(
                arguments.toArray(String[]::new),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
    }

    private String file(String text) throws IOException {
        return Files.writeString(folder.resolve("return.xml"), text).toString();
    }

    private static String text(ByteArrayOutputStream printed) {
        return printed.toString(StandardCharsets.UTF_8);
    }
}
