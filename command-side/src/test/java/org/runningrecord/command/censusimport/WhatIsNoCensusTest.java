package org.runningrecord.command.censusimport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WhatIsNoCensusTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"", "no xml", "{\"a\": 1}", "<Message>", "<Message></Messages>", "<a><b/></a>", "<Message/>"})
    void refusesWhatIsNotXmlOrHasNoHeader(String text) {
        assertThatThrownBy(() -> Returns.read(text)).isInstanceOf(NotACensus.class);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <Collection>SC</Collection><Year>2023</Year><LEA>201</LEA>  | Collection CIN
            <Collection>CIN</Collection><Year>2023</Year>               | LEA
            <Collection>CIN</Collection><Year>soon</Year><LEA>201</LEA> | ReferenceDate
            """)
    void refusesAHeaderThatDoesNotSayWhatItIs(String header, String named) {
        assertThatThrownBy(() -> Returns.read(Returns.message("<Header>" + header + "</Header><Children/>")))
                .isInstanceOf(NotACensus.class)
                .hasMessageContaining(named);
    }

    @Test
    void readsNoDocumentTypeAndNoEntity() {
        String xml = Returns.census(Returns.child("<UPN>&secret;</UPN>", ""));
        assertThatThrownBy(() ->
                        Returns.read("<!DOCTYPE Message [<!ENTITY secret SYSTEM \"file:///etc/hostname\">]>" + xml))
                .isInstanceOf(NotACensus.class)
                .hasMessageContaining("document type");
        assertThatThrownBy(() -> Returns.read(xml)).isInstanceOf(NotACensus.class);
    }

    @Test
    void refusesAChildThatIsLargerThanAnyChild() {
        String xml = Returns.episode("<Assessments/>".repeat(6_000));
        assertThatThrownBy(() -> Returns.read(xml))
                .isInstanceOf(NotACensus.class)
                .hasMessageContaining("larger");
    }

    @Test
    void keepsNoTextBeyondMeasure() {
        String xml = Returns.census(Returns.child("<UPN>" + "x".repeat(1_000_000) + "</UPN>", ""));
        assertThat(Returns.read(xml).only().identifiers()).hasSize(1);
    }

    @Test
    void reportsWhatStandsBetweenTheChildren() {
        Returns.Read read =
                Returns.read(Returns.census(Returns.child("", "") + "lost<Adult/>" + Returns.child("", "")));

        assertThat(read.children()).hasSize(2);
        assertThat(read.faults()).hasSize(2);
    }
}
