package io.github.apprunnerclient.http;

import static io.github.apprunnerclient.http.HttpCalls.REPLY;
import static io.github.apprunnerclient.http.HttpCalls.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.apprunnerclient.internal.transport.Certificates;
import io.github.apprunnerclient.internal.transport.RawServer;
import io.github.apprunnerclient.internal.transport.Wire;
import java.io.IOException;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLException;
import javax.net.ssl.TrustManager;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.http.SdkHttpConfigurationOption;
import software.amazon.awssdk.utils.AttributeMap;

/** TLS with managers that the builder is given. */
class JdkTlsTest {
    private static KeyStore localhost;
    private static KeyStore other;
    private static KeyStore trusted;

    @BeforeAll
    static void make_certificates(@TempDir Path folder) throws Exception {
        localhost = Certificates.make(folder.resolve("localhost.p12"), "localhost");
        other = Certificates.make(folder.resolve("other.p12"), "other.example");
        trusted = Certificates.trusting(folder.resolve("trusted.p12"), localhost, other);
    }

    @Test
    void a_certificate_that_the_given_managers_trust_is_accepted() throws Exception {
        try (RawServer server = secure(Certificates.server(localhost));
                JdkHttpClient client = trusting().build()) {
            assertThat(text(client, server.uri())).isEqualTo("hello");
        }
    }

    @Test
    void a_certificate_of_another_host_is_refused_though_it_is_trusted() throws Exception {
        try (RawServer server = secure(Certificates.server(other));
                JdkHttpClient client = trusting().build()) {
            assertThatThrownBy(() -> text(client, server.uri())).isInstanceOf(SSLException.class);
            assertThat(server.requests()).isEmpty();
        }
    }

    @Test
    void a_certificate_that_only_the_given_managers_trust_is_refused_without_them() throws Exception {
        try (RawServer server = secure(Certificates.server(localhost));
                JdkHttpClient client = JdkHttpClient.create()) {
            assertThatThrownBy(() -> text(client, server.uri())).isInstanceOf(SSLException.class);
            assertThat(server.requests()).isEmpty();
        }
    }

    @Test
    void a_server_that_asks_for_a_certificate_is_shown_that_of_the_given_key_managers() throws Exception {
        try (RawServer server = secure(Certificates.server(localhost, trusted), wire -> wire.demandCertificate());
                JdkHttpClient client = trusting()
                        .tlsKeyManagersProvider(() -> keyManagers(other))
                        .build()) {
            assertThat(text(client, server.uri())).isEqualTo("hello");
        }
    }

    @Test
    void a_server_that_asks_for_a_certificate_in_vain_is_not_served() throws Exception {
        try (RawServer server = secure(Certificates.server(localhost, trusted), wire -> wire.demandCertificate());
                JdkHttpClient client = trusting().build()) {
            assertThatThrownBy(() -> text(client, server.uri())).isInstanceOf(IOException.class);
            assertThat(server.requests()).isEmpty();
        }
    }

    @Test
    void an_SDK_client_that_trusts_all_certificates_does_so_whatever_their_host() throws Exception {
        try (RawServer server = secure(Certificates.server(other));
                JdkHttpClient client = JdkHttpClient.builder()
                        .buildWithDefaults(AttributeMap.builder()
                                .put(SdkHttpConfigurationOption.TRUST_ALL_CERTIFICATES, true)
                                .build())) {
            assertThat(text(client, server.uri())).isEqualTo("hello");
        }
    }

    @Test
    void the_asynchronous_client_has_the_same_managers() throws Exception {
        try (RawServer server = secure(Certificates.server(localhost));
                JdkAsyncHttpClient client = JdkAsyncHttpClient.builder()
                        .tlsTrustManagersProvider(JdkTlsTest::trustManagers)
                        .build()) {
            AsyncCall call = AsyncCall.to(client, server.uri());
            call.outcome.get(30, TimeUnit.SECONDS);

            assertThat(call.text.toString()).isEqualTo("hello");
        }
    }

    private static JdkHttpClient.Builder trusting() {
        return JdkHttpClient.builder().tlsTrustManagersProvider(JdkTlsTest::trustManagers);
    }

    private static TrustManager[] trustManagers() {
        try {
            return Certificates.trustManagers(trusted).getTrustManagers();
        } catch (java.security.GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    private static javax.net.ssl.KeyManager[] keyManagers(KeyStore key) {
        try {
            return Certificates.keyManagers(key).getKeyManagers();
        } catch (java.security.GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    private static RawServer secure(SSLContext tls) {
        return secure(tls, wire -> {});
    }

    private static RawServer secure(SSLContext tls, RawServer.Script before) {
        return RawServer.secure(tls, (Wire wire) -> {
            before.run(wire);
            RawServer.always(REPLY).run(wire);
        });
    }
}
