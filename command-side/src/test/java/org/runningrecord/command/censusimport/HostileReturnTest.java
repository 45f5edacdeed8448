package org.runningrecord.command.censusimport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Returns that would have the service read what is not in them, or never come to an end. */
class HostileReturnTest {

    private static final int NOBODY_CAME_MILLIS = 200;

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE Message SYSTEM 'URL'>",
                "<!DOCTYPE Message PUBLIC '-//x//y' 'URL'>",
                "<!DOCTYPE Message [<!ENTITY secret SYSTEM 'URL'>]>",
                "<!DOCTYPE Message [<!ENTITY % more SYSTEM 'URL'> %more;]>"
            })
    void fetchesNothingFromElsewhere(String type) throws IOException {
        try (ServerSocket elsewhere = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            elsewhere.setSoTimeout(NOBODY_CAME_MILLIS);
            String url = "http://127.0.0.1:" + elsewhere.getLocalPort() + "/more.dtd";

            refusedForItsType(type.replace("URL", url) + withIdentifier("&secret;"));

            assertThatThrownBy(elsewhere::accept).isInstanceOf(SocketTimeoutException.class);
        }
    }

    @Test
    void readsNoFileOfTheMachine() throws IOException {
        Path file = Files.writeString(folder.resolve("secret"), "A123456789123");

        refusedForItsType(
                "<!DOCTYPE Message [<!ENTITY secret SYSTEM '" + file.toUri() + "'>]>" + withIdentifier("&secret;"));
    }

    @Test
    void multipliesNoEntities() {
        StringBuilder laughs = new StringBuilder("<!DOCTYPE Message [<!ENTITY lol0 'lol'>");
        for (int i = 1; i < 10; i++) {
            laughs.append("<!ENTITY lol").append(i).append(" '");
            laughs.append(("&lol" + (i - 1) + ";").repeat(10)).append("'>");
        }

        refusedForItsType(laughs + "]>" + withIdentifier("&lol9;"));
    }

    @Test
    void knowsNoEntityThatNobodyDeclared() {
        assertThatThrownBy(() -> Returns.read(withIdentifier("&lol9;"))).isInstanceOf(NotACensus.class);
        assertThatThrownBy(() -> Returns.read(Returns.census("<Child name='&lol9;'/>")))
                .isInstanceOf(NotACensus.class);
    }

    @Test
    void takesAnInclusionForAnElementThatDoesNotBelongHere() throws IOException {
        Path file = Files.writeString(folder.resolve("included"), "<UPN>H801200001001</UPN>");

        CensusChild child = Returns.read(Returns.census(Returns.child(
                        "<xi:include xmlns:xi='http://www.w3.org/2001/XInclude' href='" + file.toUri()
                                + "' parse='xml'/>",
                        "")))
                .only();

        assertThat(child.identifiers()).hasSize(1);
        assertThat(child.faults())
                .extracting(CensusFault::where)
                .anySatisfy(where -> assertThat(where).contains("ChildIdentifiers/include"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Message", "Children", "Child", "Header"})
    void isNotNestedWithoutEnd(String element) {
        String xml = Returns.census(("<" + element + ">").repeat(100_000));

        assertThatThrownBy(() -> Returns.read(xml))
                .isInstanceOf(NotACensus.class)
                .hasMessageContaining("larger than any can be");
    }

    private static String withIdentifier(String upn) {
        return Returns.census(Returns.child("<UPN>" + upn + "</UPN>", ""));
    }

    private static void refusedForItsType(String xml) {
        assertThatThrownBy(() -> Returns.read(xml))
                .isInstanceOf(NotACensus.class)
                .hasMessageContaining("document type");
    }
}
