package io.github.apprunnerclient.internal.http;

import static io.github.apprunnerclient.internal.http.HttpCalls.REPLY;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.apprunnerclient.internal.driver.Certificates;
import io.github.apprunnerclient.internal.driver.FakeProxy;
import io.github.apprunnerclient.internal.driver.RawServer;
import io.github.apprunnerclient.process.ChildJvm;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Of the JVM's state, the client asks for trust, keys and the environment's proxies, and for nothing else. */
class JvmStateTest {
    private static final String UNAUTHORIZED =
            "HTTP/1.1 401 Who\r\nWWW-Authenticate: Basic realm=\"cave\"\r\nSet-Cookie: a=b\r\nContent-Length: 5\r\n\r\nWho??";

    @TempDir
    private Path folder;

    @Test
    void trust_and_keys_are_the_JVMs_and_no_hook_for_HTTP_is_asked() throws Exception {
        KeyStore localhost = Certificates.make(folder.resolve("localhost"), "localhost");
        KeyStore caller = Certificates.make(folder.resolve("caller"), "caller.example");
        KeyStore trusted = Certificates.trusting(folder.resolve("trusted"), localhost, caller);
        try (RawServer secure = RawServer.secure(Certificates.server(localhost, trusted), wire -> {
                    wire.demandCertificate();
                    RawServer.always(REPLY).run(wire);
                });
                RawServer guarded = RawServer.replying(UNAUTHORIZED)) {
            String printed = new ChildJvm(Map.of())
                    .with(
                            "-Djavax.net.ssl.trustStore=" + folder.resolve("trusted"),
                            "-Djavax.net.ssl.trustStorePassword=" + Certificates.PASSWORD,
                            "-Djavax.net.ssl.keyStore=" + folder.resolve("caller"),
                            "-Djavax.net.ssl.keyStorePassword=" + Certificates.PASSWORD,
                            "-Dhttp.keepAlive=false",
                            "-Dhttp.maxConnections=1",
                            "-Dsun.net.client.defaultReadTimeout=1",
                            "-Dsun.net.client.defaultConnectTimeout=1",
                            "-Dhttp.agent=nobody")
                    .run(
                            JvmState.class,
                            folder,
                            secure.uri().toString(),
                            guarded.uri().toString());

            assertThat(printed).isEqualTo("hello\n401 Who??\nhello\n401 Who??\nasked: []\n");
            assertThat(secure.connections()).isEqualTo(1);
            assertThat(guarded.connections()).isEqualTo(1);
            assertThat(guarded.requests().get(1)).doesNotContain("Authorization", "Cookie", "Agent");
        }
    }

    @Test
    void proxies_are_those_of_the_environment_if_no_system_property_names_any() throws Exception {
        try (RawServer server = RawServer.replying(REPLY);
                FakeProxy proxy = FakeProxy.open()) {
            String printed = new ChildJvm(Map.of(
                            "HTTP_PROXY",
                            "http://user:password@127.0.0.1:" + proxy.port(),
                            "NO_PROXY",
                            "excepted.example,localhost"))
                    .run(
                            JvmState.class,
                            folder,
                            server.uri().toString(),
                            "http://localhost:" + server.uri().getPort());

            // The SDK makes a URL of the variable, and a URL asks who may handle it.
            assertThat(printed).isEqualTo("hello\n200 hello\nhello\n200 hello\nasked: [URLStreamHandlerFactory]\n");
            assertThat(proxy.passed()).hasSize(1).containsOnly("POST " + server.uri() + "/");
            assertThat(server.requests())
                    .filteredOn(request -> request.contains("\r\nProxy-Authorization: Basic dXNlcjpwYXNzd29yZA==\r\n"))
                    .hasSize(2);
        }
    }
}
