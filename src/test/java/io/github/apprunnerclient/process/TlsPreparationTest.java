package io.github.apprunnerclient.process;

import static io.github.apprunnerclient.internal.transport.Clients.CREATED;
import static io.github.apprunnerclient.internal.transport.Clients.reply;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.apprunnerclient.AppRunnerClient;
import io.github.apprunnerclient.internal.transport.Certificates;
import io.github.apprunnerclient.internal.transport.Clients;
import io.github.apprunnerclient.internal.transport.RawServer;
import io.github.apprunnerclient.internal.transport.TlsPreparation;
import java.net.URI;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a client's {@code build()} does for TLS on another thread, in a JVM of its own. */
class TlsPreparationTest {
    private static List<String> loaded;
    private static List<String> printed;

    @BeforeAll
    static void prepare_and_call(@TempDir Path folder) throws Exception {
        KeyStore localhost = Certificates.make(folder.resolve("localhost.p12"), "localhost");
        Path trustStore = folder.resolve("trusted.p12");
        Certificates.trusting(trustStore, localhost);
        try (RawServer server = RawServer.secure(Certificates.server(localhost), RawServer.always(reply(CREATED)))) {
            List<String> lines = new ChildJvm(Map.of())
                    .with("-Xlog:class+load", "-DtrustStore=" + trustStore, "-Dendpoint=" + server.uri())
                    .run(Program.class, folder)
                    .lines()
                    .toList();
            loaded = lines.subList(0, lines.indexOf(Program.PREPARED));
            printed = lines;
        }
    }

    @Test
    void a_program_may_still_say_whom_it_trusts() {
        assertThat(printed).contains(Program.CREATED + "my-connection");
    }

    @Test
    void it_gets_as_far_as_the_keys_of_a_handshake() {
        assertThat(loaded).anyMatch(line -> line.contains("sun.security.ssl.SSLTrafficKeyDerivation "));
    }

    @Test
    void it_gets_as_far_as_the_check_of_a_certificate() {
        assertThat(loaded).anyMatch(line -> line.contains("sun.security.validator.PKIXValidator "));
    }

    static final class Program {
        static final String PREPARED = "prepared";
        static final String CREATED = "created ";

        public static void main(String[] arguments) {
            new TlsPreparation().run();
            System.out.println(PREPARED);
            System.setProperty("javax.net.ssl.trustStore", System.getProperty("trustStore"));
            System.setProperty("javax.net.ssl.trustStorePassword", Certificates.PASSWORD);
            try (AppRunnerClient client = Clients.DEFAULT.client(URI.create(System.getProperty("endpoint")))) {
                String name = Clients.createConnection(client).connection().connectionName();
                System.out.println(CREATED + name);
            }
        }
    }
}
