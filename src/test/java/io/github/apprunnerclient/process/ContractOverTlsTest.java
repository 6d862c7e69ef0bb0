package io.github.apprunnerclient.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import io.github.apprunnerclient.internal.driver.BrokenHandshakes;
import io.github.apprunnerclient.internal.driver.BrokenWireTest;
import io.github.apprunnerclient.internal.driver.Certificates;
import io.github.apprunnerclient.internal.driver.ClientLifeTest;
import io.github.apprunnerclient.internal.driver.Clients;
import io.github.apprunnerclient.internal.driver.ExpectContinueTest;
import io.github.apprunnerclient.internal.driver.InterruptTest;
import io.github.apprunnerclient.internal.driver.KeptConnectionTest;
import io.github.apprunnerclient.internal.driver.ManyCallsTest;
import io.github.apprunnerclient.internal.driver.RawServer;
import io.github.apprunnerclient.internal.driver.ReplyShapesTest;
import io.github.apprunnerclient.internal.driver.SlowWireTest;
import io.github.apprunnerclient.internal.driver.TlsRecords;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** The tests of broken, kept, cut, stalled, abandoned and many connections once more, in a JVM whose servers all speak TLS. */
class ContractOverTlsTest {
    private static final String KEY = "localhost.p12";
    private static final String TRUSTED = "trusted.p12";
    private static final ExecutorService BOTH = Executors.newFixedThreadPool(2);

    private static Future<List<String>> breaking;
    private static Future<List<String>> stalling;

    @BeforeAll
    static void start(@TempDir Path folder) throws Exception {
        KeyStore localhost = Certificates.make(folder.resolve(KEY), "localhost");
        Certificates.trusting(folder.resolve(TRUSTED), localhost);
        breaking = BOTH.submit(() -> run(
                jvm(folder),
                folder.resolve("breaking"),
                ReplyShapesTest.class,
                KeptConnectionTest.class,
                BrokenWireTest.class,
                BrokenHandshakes.class,
                TlsRecords.class,
                InterruptTest.class,
                ManyCallsTest.class,
                ClientLifeTest.class));
        // Of the others, sockets are the same with TLS and without.
        stalling = BOTH.submit(() -> run(
                jvm(folder).with("-D" + Clients.ONLY + "=" + Clients.DEFAULT),
                folder.resolve("stalling"),
                SlowWireTest.class,
                ExpectContinueTest.class));
    }

    @AfterAll
    static void end() {
        BOTH.shutdown();
    }

    @TestFactory
    Stream<DynamicTest> connections_that_are_kept_or_break() throws Exception {
        return breaking.get().stream().map(ContractOverTlsTest::result);
    }

    @TestFactory
    Stream<DynamicTest> replies_that_stall() throws Exception {
        return stalling.get().stream().map(ContractOverTlsTest::result);
    }

    private static ChildJvm jvm(Path folder) {
        return new ChildJvm(Map.of())
                .within(300)
                .with(
                        "-D" + RawServer.KEY + "=" + folder.resolve(KEY),
                        "-Djavax.net.ssl.trustStore=" + folder.resolve(TRUSTED),
                        "-Djavax.net.ssl.trustStorePassword=" + Certificates.PASSWORD);
    }

    /** What it says of each test. */
    private static List<String> run(ChildJvm jvm, Path folder, Class<?>... tests) throws Exception {
        Files.createDirectory(folder);
        String[] names = Stream.of(tests).map(Class::getName).toArray(String[]::new);
        List<String> results = jvm.run(ContractOverTls.class, folder, names)
                .lines()
                .filter(line -> line.startsWith(ContractOverTls.PASSED) || line.startsWith(ContractOverTls.FAILED))
                .toList();
        for (Class<?> test : tests) {
            assertThat(results).anyMatch(line -> line.contains("\t" + test.getSimpleName() + "."));
        }
        return results;
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
