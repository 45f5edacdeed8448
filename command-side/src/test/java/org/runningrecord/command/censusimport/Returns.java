package org.runningrecord.command.censusimport;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Returns made up for tests. */
final class Returns {

    static final LocalDate TODAY = LocalDate.parse("2026-11-23");

    private static final String HEADER = """
            <Header><CollectionDetails><Collection>CIN</Collection><Year>2023</Year>
            <ReferenceDate>2023-03-31</ReferenceDate></CollectionDetails>
            <Source><SourceLevel>L</SourceLevel><LEA>201</LEA><SerialNo>001</SerialNo>
            <DateTime>2023-05-23T11:14:05</DateTime></Source></Header>""";

    private Returns() {}

    /** What was read of a return. */
    record Read(CensusReturn census, List<CensusChild> children, List<CensusFault> faults) {

        CensusChild only() {
            return children.get(0);
        }
    }

    static String census(String children) {
        return message(HEADER + "<Children>" + children + "</Children>");
    }

    static String message(String inside) {
        return "<Message>" + inside + "</Message>";
    }

    static String child(String identifiers, String rest) {
        return "<Child><ChildIdentifiers><LAchildID>C1</LAchildID>" + identifiers + "</ChildIdentifiers>" + rest
                + "</Child>";
    }

    /** A child born in 2015, with one episode. */
    static String episode(String inside) {
        return census(child(
                "<PersonBirthDate>2015-03-27</PersonBirthDate>",
                "<CINdetails><CINreferralDate>2022-10-06</CINreferralDate>" + inside + "</CINdetails>"));
    }

    static Read read(String xml) {
        return read(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
    }

    static Read read(InputStream in) {
        CensusReader reader = new CensusReader(in, TODAY);
        List<CensusChild> children = new ArrayList<>();
        for (@Nullable CensusChild child = reader.next(); child != null; child = reader.next()) {
            children.add(child);
        }
        return new Read(reader.returned(), children, reader.faults());
    }

    /** The facts of a child as text, in the order of the return. */
    static List<String> facts(CensusChild child) {
        return child.all().map(fact -> fact.kind().fact() + " " + fact.date()).toList();
    }

    static List<String> reasons(CensusChild child) {
        return child.faults().stream().map(CensusFault::reason).toList();
    }
}
