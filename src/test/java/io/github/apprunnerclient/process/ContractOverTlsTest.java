package io.github.apprunnerclient.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import io.github.apprunnerclient.internal.transport.BrokenHandshakes;
import io.github.apprunnerclient.internal.transport.BrokenWireTest;
import io.github.apprunnerclient.internal.transport.Certificates;
import io.github.apprunnerclient.internal.transport.ClientLifeTest;
import io.github.apprunnerclient.internal.transport.Clients;
import io.github.apprunnerclient.internal.transport.KeptConnectionTest;
import io.github.apprunnerclient.internal.transport.RawServer;
import io.github.apprunnerclient.internal.transport.ReplyShapesTest;
import io.github.apprunnerclient.internal.transport.SlowWireTest;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** The tests of broken, kept, cut and stalled connections once more, in a JVM whose servers all speak TLS. */
class ContractOverTlsTest {
    private static Path folder;
    private static Path key;
    private static Path trustStore;

    @BeforeAll
    static void make_a_certificate(@TempDir Path temporary) throws Exception {
        folder = temporary;
        key = folder.resolve("localhost.p12");
        trustStore = folder.resolve("trusted.p12");
        KeyStore localhost = Certificates.make(key, "localhost");
        Certificates.trusting(trustStore, localhost);
    }

    @TestFactory
    Stream<DynamicTest> connections_that_are_kept_or_break() throws Exception {
        return overTls(
                jvm(),
                ReplyShapesTest.class,
                KeptConnectionTest.class,
                BrokenWireTest.class,
                BrokenHandshakes.class,
                ClientLifeTest.class);
    }

    /** Only the default's sockets differ from those without TLS. */
    @TestFactory
    Stream<DynamicTest> replies_that_stall() throws Exception {
        return overTls(jvm().with("-D" + Clients.ONLY + "=" + Clients.DEFAULT), SlowWireTest.class);
    }

    private static ChildJvm jvm() {
        return new ChildJvm(Map.of())
                .within(300)
                .with(
                        "-D" + RawServer.KEY + "=" + key,
                        "-Djavax.net.ssl.trustStore=" + trustStore,
                        "-Djavax.net.ssl.trustStorePassword=" + Certificates.PASSWORD);
    }

    private static Stream<DynamicTest> overTls(ChildJvm jvm, Class<?>... tests) throws Exception {
        List<String> results = jvm.run(
                        ContractOverTls.class,
                        folder,
                        Stream.of(tests).map(Class::getName).toArray(String[]::new))
                .lines()
                .filter(line -> line.startsWith(ContractOverTls.PASSED) || line.startsWith(ContractOverTls.FAILED))
                .toList();
        for (Class<?> test : tests) {
            assertThat(results).anyMatch(line -> line.contains("\t" + test.getSimpleName() + "."));
        }
        return results.stream().map(ContractOverTlsTest::result);
    }

    private static DynamicTest result(String line) {
        String[] words = line.split("\t", 3);
        return DynamicTest.dynamicTest(words[1], () -> {
            if (line.startsWith(ContractOverTls.FAILED)) {
                fail(words[2].replace("\\n", "\n"));
            }
        });
    }
}
