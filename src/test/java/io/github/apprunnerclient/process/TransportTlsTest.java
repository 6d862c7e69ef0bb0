package io.github.apprunnerclient.process;

import static io.github.apprunnerclient.internal.driver.Clients.CREATED;
import static io.github.apprunnerclient.internal.driver.Clients.reply;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.apprunnerclient.internal.driver.Certificates;
import io.github.apprunnerclient.internal.driver.Clients;
import io.github.apprunnerclient.internal.driver.FakeProxy;
import io.github.apprunnerclient.internal.driver.Promise;
import io.github.apprunnerclient.internal.driver.RawServer;
import io.github.apprunnerclient.internal.driver.Shows;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** TLS as a JVM has it by default, so in a JVM of its own that trusts two certificates. */
public class TransportTlsTest {
    private static List<String> printed;
    private static RawServer trusted;
    private static RawServer otherHost;
    private static RawServer untrusted;
    private static FakeProxy proxy;

    @BeforeAll
    static void call_all_servers_with_all_clients(@TempDir Path folder) throws Exception {
        KeyStore localhost = Certificates.make(folder.resolve("localhost.p12"), "localhost");
        KeyStore other = Certificates.make(folder.resolve("other.p12"), "other.example");
        KeyStore stranger = Certificates.make(folder.resolve("stranger.p12"), "localhost");
        Path trustStore = folder.resolve("trusted.p12");
        Certificates.trusting(trustStore, localhost, other);
        trusted = RawServer.secure(Certificates.server(localhost), RawServer.always(reply(CREATED)));
        otherHost = RawServer.secure(Certificates.server(other), RawServer.always(reply(CREATED)));
        untrusted = RawServer.secure(Certificates.server(stranger), RawServer.always(reply(CREATED)));
        proxy = FakeProxy.guarded();
        printed = new ChildJvm(Map.of())
                .with(
                        "-Djavax.net.ssl.trustStore=" + trustStore,
                        "-Djavax.net.ssl.trustStorePassword=" + Certificates.PASSWORD,
                        // The JDK sends no Basic password for a tunnel, unless told so at its start.
                        "-Djdk.http.auth.tunneling.disabledSchemes=",
                        "-Dtrusted=" + trusted.uri(),
                        "-DotherHost=" + otherHost.uri(),
                        "-Duntrusted=" + untrusted.uri(),
                        "-Dproxy=" + proxy.port())
                .run(TlsCalls.class, folder)
                .lines()
                .toList();
    }

    @AfterAll
    static void close() {
        trusted.close();
        otherHost.close();
        untrusted.close();
        proxy.close();
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.MATCH_NONE, names = "NETTY_ASYNC")
    void a_trusted_host_is_called(Clients clients) {
        assertThat(printed).contains(clients + " trusted: my-connection");
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.MATCH_NONE, names = "NETTY_ASYNC")
    @Shows(Promise.REFUSES_STRANGERS)
    void a_certificate_of_another_host_is_refused_before_anything_is_sent(Clients clients) {
        assertThat(printed).anyMatch(line -> line.startsWith(clients + " other host: nothing made: "));
        assertThat(otherHost.requests()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.MATCH_NONE, names = "NETTY_ASYNC")
    @Shows(Promise.REFUSES_STRANGERS)
    void a_certificate_that_nobody_trusts_is_refused_before_anything_is_sent(Clients clients) {
        assertThat(printed).anyMatch(line -> line.startsWith(clients + " untrusted: nothing made: "));
        assertThat(untrusted.requests()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.MATCH_NONE, names = "NETTY_ASYNC")
    @Shows(Promise.TELLS_PROXIES_A_PASSWORD)
    void a_proxy_that_is_given_the_password_opens_a_tunnel(Clients clients) {
        if (Promise.TELLS_PROXIES_A_PASSWORD.isKeptBy(clients)) {
            assertThat(printed).contains(clients + " proxy: my-connection");
        } else {
            assertThat(printed).anyMatch(line -> line.startsWith(clients + " proxy: ") && line.contains("407"));
        }
        assertThat(proxy.passed()).containsOnly("CONNECT " + trusted.uri().getAuthority());
    }
}
