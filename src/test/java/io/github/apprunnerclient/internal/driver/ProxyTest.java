package io.github.apprunnerclient.internal.driver;

import static io.github.apprunnerclient.internal.driver.Clients.CREATED;
import static io.github.apprunnerclient.internal.driver.Clients.createConnection;
import static io.github.apprunnerclient.internal.driver.Clients.reply;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.apprunnerclient.AppRunnerClient;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A proxy that the system properties name, for http endpoints; for https see {@code TransportTlsTest}. */
class ProxyTest {
    private final RawServer server = RawServer.replying(reply(CREATED));
    private final FakeProxy open = FakeProxy.open();
    private final FakeProxy guarded = FakeProxy.guarded();

    @AfterEach
    void forget_the_proxy() {
        for (String property : List.of("proxyHost", "proxyPort", "proxyUser", "proxyPassword", "nonProxyHosts")) {
            System.clearProperty("http." + property);
        }
        open.close();
        guarded.close();
        server.close();
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.MATCH_NONE, names = "NETTY_ASYNC")
    @Shows(Promise.USES_PROXIES)
    void the_systems_proxy_is_used(Clients clients) {
        name(open);
        try (AppRunnerClient client = clients.client(server.uri())) {
            assertThat(createConnection(client).connection()).isNotNull();
        }

        assertThat(open.passed()).containsExactly("POST " + server.uri() + "/");
        assertThat(server.requests()).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.MATCH_NONE, names = "NETTY_ASYNC")
    @Shows(Promise.TELLS_PROXIES_A_PASSWORD)
    void the_systems_proxy_is_given_the_password(Clients clients) {
        name(guarded);
        System.setProperty("http.proxyUser", FakeProxy.USER);
        System.setProperty("http.proxyPassword", FakeProxy.PASSWORD);
        boolean kept = Promise.TELLS_PROXIES_A_PASSWORD.isKeptBy(clients);
        try (AppRunnerClient client = clients.client(server.uri())) {
            if (kept) {
                assertThat(createConnection(client).connection()).isNotNull();
            } else {
                assertThat(catchThrowable(() -> createConnection(client))).hasMessageContaining("407");
            }
        }

        assertThat(guarded.passed()).hasSize(kept ? 1 : 0);
    }

    private static void name(FakeProxy proxy) {
        System.setProperty("http.proxyHost", "127.0.0.1");
        System.setProperty("http.proxyPort", String.valueOf(proxy.port()));
        System.setProperty("http.nonProxyHosts", "");
    }
}
