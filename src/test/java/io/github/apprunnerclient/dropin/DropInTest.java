package io.github.apprunnerclient.dropin;

import static io.github.apprunnerclient.model.OfficialModels.OFFICIAL;
import static io.github.apprunnerclient.model.OfficialModels.OURS;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.apprunnerclient.oracle.OfficialOperation;
import io.github.apprunnerclient.oracle.Recorder;
import io.github.apprunnerclient.testkit.FakeAppRunner;
import io.github.apprunnerclient.testkit.FakeAppRunnerExtension;
import io.github.apprunnerclient.testkit.RecordedRequest;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One program, compiled for either client: only its imports differ. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DropInTest {
    private static final Path FOLDER = Path.of("src/test/dropin");

    /** Those that the model's service answers; the fake App Runner answers the other. */
    private static final List<String> PROGRAMS_OF_THE_MODEL =
            List.of("ServicesTour", "FirstService", "FirstServiceAsync");

    @RegisterExtension
    static final FakeAppRunnerExtension APP_RUNNER = FakeAppRunnerExtension.withoutReset(FakeAppRunner.builder()
            .connectionQuota(2)
            .clock(Clock.fixed(Instant.parse("2026-05-01T10:00:00Z"), ZoneOffset.UTC)));

    /** What a program printed with one of the clients, and what it asked of the service. */
    record Run(String printed, List<String> asked) {}

    private final Map<String, Run> official = new TreeMap<>();
    private final Map<String, Run> ours = new TreeMap<>();

    @BeforeAll
    void runBoth(@TempDir Path directory) throws Exception {
        PortedProgram.setEnvironment();
        System.setProperty("aws.endpointUrlAppRunner", APP_RUNNER.endpoint().toString());
        runAll(
                PortedProgram.compiled(FOLDER, Files.createDirectory(directory.resolve("official")), OFFICIAL),
                official);
        APP_RUNNER.reset();
        runAll(PortedProgram.compiled(FOLDER, Files.createDirectory(directory.resolve("ours")), OURS), ours);
    }

    @AfterAll
    void forgetEnvironment() {
        PortedProgram.clearEnvironment();
        System.clearProperty("aws.endpointUrlAppRunner");
    }

    static Stream<String> programs() {
        return Stream.concat(Stream.of("ConnectionsTour"), PROGRAMS_OF_THE_MODEL.stream());
    }

    @ParameterizedTest
    @MethodSource("programs")
    void it_prints_the_same_with_either_client(String program) {
        assertThat(withoutEndings(ours.get(program).printed()))
                .isEqualTo(PortedProgram.withoutIds(official.get(program).printed()));
    }

    @ParameterizedTest
    @MethodSource("programs")
    void it_asks_the_service_the_same_with_either_client(String program) {
        assertThat(ours.get(program).asked())
                .isEqualTo(official.get(program).asked())
                .hasSizeGreaterThan(20);
    }

    @Test
    void it_comes_to_its_end() {
        String connections = official.get("ConnectionsTour").printed();
        assertThat(connections).endsWith("ListConnectionsResponse(ConnectionSummaryList=[])\nnot stubbed\n");
        assertThat(connections.lines()).hasSizeGreaterThan(70);
        assertThat(official.get("ServicesTour").printed()).endsWith("\nnot stubbed either\n");
        assertThat(official.get("ServicesTour").printed().lines()).hasSizeGreaterThan(60);
        for (String newcomer : List.of("FirstService", "FirstServiceAsync")) {
            assertThat(official.get(newcomer).printed())
                    .contains("waiting\nPAUSED true\n")
                    .endsWith("waiting\nDELETED true\n");
        }
    }

    @Test
    void together_the_programs_call_every_operation() {
        assertThat(official.values().stream()
                        .flatMap(run -> run.asked().stream())
                        .map(asked -> asked.substring(0, asked.indexOf(' '))))
                .containsAll(OfficialOperation.ALL.stream()
                        .map(OfficialOperation::name)
                        .toList());
    }

    private static void runAll(Path program, Map<String, Run> runs) throws Exception {
        try (URLClassLoader loader =
                        new URLClassLoader(new URL[] {program.toUri().toURL()});
                Recorder model = new Recorder().answers(new ModelService())) {
            String tour = PortedProgram.run(loader.loadClass("ConnectionsTour"), APP_RUNNER.endpoint());
            runs.put(
                    "ConnectionsTour",
                    new Run(
                            tour,
                            APP_RUNNER.requests().stream()
                                    .map(DropInTest::asked)
                                    .toList()));
            for (String name : PROGRAMS_OF_THE_MODEL) {
                String printed = PortedProgram.run(loader.loadClass(name), model.endpoint());
                runs.put(
                        name,
                        new Run(
                                printed,
                                model.takeRequests().stream()
                                        .map(request -> ModelService.operation(request) + " " + request.bodyText())
                                        .toList()));
            }
        }
    }

    private static String asked(RecordedRequest request) {
        return PortedProgram.withoutIds(request.operation() + " " + request.body() + " " + request.header("x-tour")
                + " " + request.header("x-loud"));
    }

    /** Our messages go on where the official ones end: what was asked, of whom, and whether it may have happened. */
    private static String withoutEndings(String text) {
        return PortedProgram.withoutIds(text)
                .replaceAll(" \\(Operation: \\w+, Endpoint: http://127.0.0.1:\\d+/\\)", "");
    }
}
