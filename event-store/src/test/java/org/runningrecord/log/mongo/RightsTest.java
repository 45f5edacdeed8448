package org.runningrecord.log.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RightsTest {

    private static final String ADDING = "'find', 'insert', 'listIndexes', 'changeStream'";

    @Test
    void whoeverInsertsAndReadsMayDoNoMore() {
        Rights rights = rights(privilege("{db: 'running-record', collection: 'commits'}", ADDING));

        assertThat(rights.insertAndReadOnly()).isTrue();
        assertThat(rights.beyond()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            this collection                 | {db: 'running-record', collection: 'commits'}
            every collection of the database | {db: 'running-record', collection: ''}
            this collection of any database | {db: '', collection: 'commits'}
            every collection there is       | {db: '', collection: ''}
            every resource there is         | {anyResource: true}
            """)
    void aRightToAlterIsFoundHoweverItsResourceIsNamed(String name, String resource) {
        Rights rights = rights(
                privilege("{db: 'running-record', collection: 'commits'}", ADDING),
                privilege(resource, "'find', 'update', 'remove'"));

        assertThat(rights.insertAndReadOnly()).isFalse();
        assertThat(rights.beyond()).containsExactly("remove", "update");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{db: 'running-record', collection: 'snapshots'}",
                "{db: 'running-record-views', collection: ''}",
                "{db: 'running-record-views', collection: 'commits'}",
                "{cluster: true}",
                "{system_buckets: 'commits'}",
                "{anyResource: false}"
            })
    void whatMayBeDoneElsewhereIsNoMatter(String resource) {
        assertThat(rights(privilege(resource, "'update', 'remove', 'dropCollection'"))
                        .insertAndReadOnly())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "anyAction",
                "collMod",
                "convertToCapped",
                "createIndex",
                "dropCollection",
                "dropDatabase",
                "dropIndex",
                "remove",
                "renameCollectionSameDB",
                "update"
            })
    void eachWayToAlterIsFoundByItself(String action) {
        assertThat(rights(privilege("{db: 'running-record', collection: ''}", "'find', '" + action + "'"))
                        .beyond())
                .containsExactly(action);
    }

    @Test
    void nobodySignedInIsNotTheSameAsNoRights() {
        Rights rights = Rights.in(
                        Document.parse(
                                "{authInfo: {authenticatedUsers: [], authenticatedUserRoles: [], authenticatedUserPrivileges: []}, ok: 1}"),
                        "running-record",
                        "commits")
                .orElseThrow();

        assertThat(rights.signedIn()).isFalse();
        assertThat(rights.insertAndReadOnly()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{ok: 1}",
                "{authInfo: 'none'}",
                "{authInfo: {authenticatedUsers: [{user: 'a', db: 'admin'}]}}",
                "{authInfo: {authenticatedUserPrivileges: []}}"
            })
    void anAnswerThatDoesNotSayIsNoAnswer(String status) {
        assertThat(Rights.in(Document.parse(status), "running-record", "commits"))
                .isEmpty();
    }

    @Test
    void whatAPrivilegeHasThatIsNotKnownIsPassedOver() {
        assertThat(rights("{}", "{resource: 1}", "{resource: {db: 'running-record', collection: ''}}", "'privilege'")
                        .insertAndReadOnly())
                .isTrue();
    }

    static String privilege(String resource, String actions) {
        return "{resource: " + resource + ", actions: [" + actions + "]}";
    }

    static Document status(String... privileges) {
        return Document.parse("{authInfo: {authenticatedUsers: [{user: 'command-side', db: 'admin'}],"
                + " authenticatedUserRoles: [], authenticatedUserPrivileges: ["
                + Stream.of(privileges).reduce((a, b) -> a + ", " + b).orElse("") + "]}, ok: 1}");
    }

    private static Rights rights(String... privileges) {
        return Rights.in(status(privileges), "running-record", "commits").orElseThrow();
    }
}
