package io.github.apprunnerclient.dropin;

import static io.github.apprunnerclient.model.OfficialModels.OFFICIAL;
import static io.github.apprunnerclient.model.OfficialModels.OURS;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.apprunnerclient.testkit.FakeAppRunner;
import io.github.apprunnerclient.testkit.RecordedRequest;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** One program, compiled for either client: only its imports differ. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DropInTest {
    private static final Path FOLDER = Path.of("src/test/dropin");
    private static final List<String> PROGRAM = List.of("ConnectionsTour.java", "OfflineTour.java");

    private static final Map<String, String> ENVIRONMENT = Map.of(
            "aws.region", "us-east-1",
            "aws.accessKeyId", "AKIAIOSFODNN7EXAMPLE",
            "aws.secretAccessKey", "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY");

    @RegisterExtension
    static final FakeAppRunner APP_RUNNER = FakeAppRunner.builder()
            .connectionQuota(2)
            .clock(Clock.fixed(Instant.parse("2026-05-01T10:00:00Z"), ZoneOffset.UTC))
            .resetBeforeEachTest(false)
            .build();

    private String official;
    private List<String> officialRequests;
    private String ours;
    private List<String> ourRequests;

    @BeforeAll
    void runBoth(@TempDir Path directory) throws Exception {
        ENVIRONMENT.forEach(System::setProperty);
        System.setProperty("aws.endpointUrlAppRunner", APP_RUNNER.endpoint().toString());
        official = run(Files.createDirectory(directory.resolve("official")), OFFICIAL);
        officialRequests = APP_RUNNER.requests().stream().map(DropInTest::asked).toList();
        APP_RUNNER.reset();
        ours = run(Files.createDirectory(directory.resolve("ours")), OURS);
        ourRequests = APP_RUNNER.requests().stream().map(DropInTest::asked).toList();
    }

    @AfterAll
    void forgetEnvironment() {
        ENVIRONMENT.keySet().forEach(System::clearProperty);
        System.clearProperty("aws.endpointUrlAppRunner");
    }

    @Test
    void it_prints_the_same_with_either_client() {
        assertThat(withoutEndings(ours)).isEqualTo(withoutIds(official));
    }

    @Test
    void it_asks_the_service_the_same_with_either_client() {
        assertThat(ourRequests).isEqualTo(officialRequests).hasSizeGreaterThan(20);
    }

    @Test
    void it_comes_to_its_end() {
        assertThat(official).endsWith("ListConnectionsResponse(ConnectionSummaryList=[])\nnot stubbed\n");
        assertThat(official.lines()).hasSizeGreaterThan(70);
    }

    private static String run(Path directory, String clientPackage) throws Exception {
        List<String> compilation = new ArrayList<>(
                List.of("-proc:none", "-d", directory.toString(), "-cp", System.getProperty("java.class.path")));
        for (String file : PROGRAM) {
            String source =
                    Files.readString(FOLDER.resolve(file)).replace("import " + OFFICIAL, "import " + clientPackage);
            compilation.add(Files.writeString(directory.resolve(file), source).toString());
        }
        ByteArrayOutputStream messages = new ByteArrayOutputStream();
        int failed =
                ToolProvider.getSystemJavaCompiler().run(null, messages, messages, compilation.toArray(String[]::new));
        assertThat(failed).as(messages.toString(UTF_8)).isZero();

        PrintStream console = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        try (URLClassLoader loader =
                        new URLClassLoader(new URL[] {directory.toUri().toURL()});
                PrintStream out = new PrintStream(printed, true, UTF_8)) {
            System.setOut(out);
            loader.loadClass("ConnectionsTour")
                    .getMethod("main", String[].class)
                    .invoke(null, (Object) new String[] {APP_RUNNER.endpoint().toString()});
        } finally {
            System.setOut(console);
        }
        return printed.toString(UTF_8);
    }

    private static String asked(RecordedRequest request) {
        return withoutIds(request.operation() + " " + request.body() + " " + request.header("x-tour") + " "
                + request.header("x-loud"));
    }

    /** What the service makes up anew each time. */
    private static String withoutIds(String text) {
        return text.replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}|\\b[0-9a-f]{32}\\b", "<id>")
                .replaceAll("(\"NextToken\":)\"[\\w-]+\"", "$1<token>");
    }

    /** Our messages go on where the official ones end: what was asked, of whom, and whether it may have happened. */
    private static String withoutEndings(String text) {
        return withoutIds(text).replaceAll(" \\(Operation: \\w+, Endpoint: http://127.0.0.1:\\d+/\\)", "");
    }
}
