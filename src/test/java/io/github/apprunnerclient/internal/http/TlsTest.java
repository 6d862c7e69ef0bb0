package io.github.apprunnerclient.internal.http;

import static io.github.apprunnerclient.internal.http.HttpCalls.REPLY;
import static io.github.apprunnerclient.internal.http.HttpCalls.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.apprunnerclient.internal.driver.Certificates;
import io.github.apprunnerclient.internal.driver.Patience;
import io.github.apprunnerclient.internal.driver.RawServer;
import io.github.apprunnerclient.internal.driver.Wire;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import javax.net.ssl.ExtendedSSLSession;
import javax.net.ssl.KeyManager;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.TrustManager;
import javax.net.ssl.X509TrustManager;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.SdkHttpConfigurationOption;
import software.amazon.awssdk.http.TlsKeyManagersProvider;
import software.amazon.awssdk.http.TlsTrustManagersProvider;
import software.amazon.awssdk.utils.AttributeMap;

/** Whom the client trusts, and what it shows of itself. For the JVM's own trust and keys see {@link JvmStateTest}. */
class TlsTest {
    private static KeyStore localhost;
    private static KeyStore other;
    private static KeyStore expired;
    private static KeyStore early;
    private static KeyStore trusted;

    private RawServer server;

    @BeforeAll
    static void make_certificates(@TempDir Path folder) throws Exception {
        localhost = Certificates.make(folder.resolve("localhost"), "localhost");
        other = Certificates.make(folder.resolve("other"), "other.example");
        KeyStore authority = Certificates.make(folder.resolve("authority"), "authority.example", "-ext", "bc:c");
        Path signer = folder.resolve("authority");
        expired = Certificates.makeSigned(folder.resolve("expired"), "localhost", signer, "-3d");
        early = Certificates.makeSigned(folder.resolve("early"), "localhost", signer, "+3d");
        trusted = Certificates.trusting(folder.resolve("trusted"), localhost, other, authority);
    }

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void a_certificate_that_the_given_managers_trust_is_accepted() throws Exception {
        server = serving(localhost);

        assertThat(call(trusting(managers(trusted)))).isEqualTo("hello");
    }

    @Test
    void the_managers_that_are_given_need_not_know_of_host_names() throws Exception {
        server = serving(other);
        TrustManager[] plain = {plain((X509TrustManager) managers(trusted)[0])};

        assertRefused(trusting(plain), "No subject alternative DNS name matching localhost found");
    }

    @Test
    void a_certificate_of_another_host_is_refused_though_it_is_trusted() throws Exception {
        server = serving(other);

        assertRefused(trusting(managers(trusted)), "No subject alternative DNS name matching localhost found");
    }

    @Test
    void an_address_that_the_certificate_does_not_name_is_refused() throws Exception {
        server = serving(localhost);
        URI uri = URI.create("https://127.0.0.1:" + server.uri().getPort());
        try (SdkHttpClient client = trusting(managers(trusted))) {
            assertRefused(() -> text(client, uri), "No subject alternative names matching IP address 127.0.0.1 found");
        }
    }

    @Test
    void an_expired_certificate_is_refused() throws Exception {
        server = serving(expired);

        assertRefused(trusting(managers(trusted)), "The certificate of localhost has expired");
    }

    @Test
    void a_certificate_that_is_not_valid_yet_is_refused() throws Exception {
        server = serving(early);

        assertRefused(trusting(managers(trusted)), "The certificate of localhost is not valid yet");
    }

    @Test
    void a_certificate_that_only_the_given_managers_trust_is_refused_without_them() throws Exception {
        server = serving(localhost);

        assertRefused(
                HttpCalls.client(),
                "The certificate of localhost is self-signed or signed by an authority that this JVM does not trust");
    }

    @Test
    void a_client_that_trusts_all_does_so_whatever_the_host_and_the_date() throws Exception {
        for (KeyStore key : List.of(localhost, other, expired)) {
            try (RawServer each = serving(key);
                    SdkHttpClient client = HttpCalls.client(SdkHttpConfigurationOption.TRUST_ALL_CERTIFICATES, true)) {
                server = each;
                assertThat(text(client, each.uri())).isEqualTo("hello");
            }
        }
    }

    @Test
    void a_server_that_asks_for_a_certificate_is_shown_that_of_the_given_managers() throws Exception {
        server = demanding();
        TlsKeyManagersProvider keys = () -> keyManagers(other);
        try (SdkHttpClient client = HttpCalls.client(AttributeMap.builder()
                .put(SdkHttpConfigurationOption.TLS_TRUST_MANAGERS_PROVIDER, () -> managers(trusted))
                .put(SdkHttpConfigurationOption.TLS_KEY_MANAGERS_PROVIDER, keys)
                .build())) {
            assertThat(text(client, server.uri())).isEqualTo("hello");
        }
    }

    @Test
    void a_server_that_asks_for_a_certificate_in_vain_does_not_serve() throws Exception {
        server = demanding();
        try (SdkHttpClient client = trusting(managers(trusted))) {
            assertThat(catchThrowable(() -> text(client, server.uri()))).isInstanceOf(IOException.class);
        }
        assertThat(server.requests()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"TLSv1.2, TLSv1.2", "TLSv1.3, TLSv1.3", "'TLSv1.2,TLSv1.3', TLSv1.3"})
    void the_newest_version_that_both_know_is_spoken(String offered, String spoken) throws Exception {
        List<String> versions = inEachSession(
                wire -> wire.tls().setEnabledProtocols(offered.split(",")),
                socket -> socket.getSession().getProtocol());
        try (SdkHttpClient client = trusting(managers(trusted))) {
            text(client, server.uri());
        }

        assertThat(versions).containsExactly(spoken);
    }

    @Test
    void a_version_that_is_too_old_is_not_spoken() throws Exception {
        server = RawServer.secure(
                Certificates.server(localhost), wire -> wire.tls().setEnabledProtocols(new String[] {"TLSv1.1"}));

        assertRefused(trusting(managers(trusted)), "");
    }

    /** The JDK names no host without a dot: so through a proxy, which need not look the host up. */
    @Test
    void the_server_is_told_the_hosts_name() throws Exception {
        CopyOnWriteArrayList<String> names = new CopyOnWriteArrayList<>();
        server = new RawServer(wire -> {
            wire.readHead();
            wire.send("HTTP/1.1 200 OK\r\n\r\n");
            Wire secured = secured(wire);
            secured.readRequest();
            names.add(((ExtendedSSLSession) secured.tls().getSession())
                    .getRequestedServerNames()
                    .toString());
            secured.send(REPLY);
        });
        System.setProperty("https.proxyHost", "127.0.0.1");
        System.setProperty("https.proxyPort", String.valueOf(server.uri().getPort()));
        try (SdkHttpClient client = trusting(managers(trusted))) {
            assertThat(text(client, URI.create("https://other.example/"))).isEqualTo("hello");
        } finally {
            System.clearProperty("https.proxyHost");
            System.clearProperty("https.proxyPort");
        }

        assertThat(names).containsExactly("[type=host_name (0), value=other.example]");
        assertThat(server.requests().get(0)).contains("\r\nHost: other.example\r\n");
    }

    @Test
    void a_request_arrives_in_one_record_over_a_new_connection_and_over_a_kept_one() throws Exception {
        List<String> records = new CopyOnWriteArrayList<>();
        server = RawServer.secure(Certificates.server(localhost), wire -> {
            while (true) {
                records.add(wire.readRecord());
                wire.send(REPLY);
            }
        });
        try (SdkHttpClient client = trusting(managers(trusted))) {
            text(client, server.uri());
            text(client, server.uri());
        }

        assertThat(server.connections()).isEqualTo(1);
        assertThat(records).hasSize(2).allMatch(record -> record.startsWith("POST / ") && record.endsWith("hi"));
    }

    private static RawServer serving(KeyStore key) throws GeneralSecurityException {
        return RawServer.secure(Certificates.server(key), RawServer.always(REPLY));
    }

    private static RawServer demanding() throws GeneralSecurityException {
        return RawServer.secure(Certificates.server(localhost, trusted), wire -> {
            wire.demandCertificate();
            RawServer.always(REPLY).run(wire);
        });
    }

    private List<String> inEachSession(RawServer.Script before, Function<SSLSocket, String> fact)
            throws GeneralSecurityException {
        List<String> facts = new CopyOnWriteArrayList<>();
        server = RawServer.secure(Certificates.server(localhost), wire -> {
            before.run(wire);
            wire.readRequest();
            facts.add(fact.apply(wire.tls()));
            wire.send(REPLY);
        });
        return facts;
    }

    private static Wire secured(Wire wire) throws IOException {
        try {
            return wire.secured(Certificates.server(other));
        } catch (GeneralSecurityException e) {
            throw new IOException(e);
        }
    }

    private String call(SdkHttpClient client) throws IOException {
        try (client) {
            return text(client, server.uri());
        }
    }

    private void assertRefused(SdkHttpClient client, String message) {
        assertRefused(() -> call(client), message);
    }

    private void assertRefused(ThrowingCallable call, String message) {
        assertThatThrownBy(call).isInstanceOf(SSLException.class).hasMessageContaining(message);
        assertThat(server.requests()).isEmpty();
        Patience.until(HttpCalls.SECONDS, "no open connection", () -> server.openConnections() == 0);
    }

    private static SdkHttpClient trusting(TrustManager[] managers) {
        TlsTrustManagersProvider trust = () -> managers;
        return HttpCalls.client(SdkHttpConfigurationOption.TLS_TRUST_MANAGERS_PROVIDER, trust);
    }

    private static TrustManager[] managers(KeyStore store) {
        try {
            return Certificates.trustManagers(store).getTrustManagers();
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    private static KeyManager[] keyManagers(KeyStore key) {
        try {
            return Certificates.keyManagers(key).getKeyManagers();
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    private static X509TrustManager plain(X509TrustManager manager) {
        return (X509TrustManager) java.lang.reflect.Proxy.newProxyInstance(
                TlsTest.class.getClassLoader(),
                new Class<?>[] {X509TrustManager.class},
                (proxy, method, arguments) -> method.invoke(manager, arguments));
    }
}
