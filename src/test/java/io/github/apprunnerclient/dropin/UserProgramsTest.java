package io.github.apprunnerclient.dropin;

import static io.github.apprunnerclient.model.OfficialModels.OFFICIAL;
import static io.github.apprunnerclient.model.OfficialModels.OURS;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.apprunnerclient.oracle.Recorder;
import io.github.apprunnerclient.testkit.FakeAppRunner;
import io.github.apprunnerclient.testkit.RecordedRequest;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Small programs in the manner of those that people publish, compiled for either client. One that uses more than
 * connections has a {@link Conversation} beside it; the fake App Runner answers the others.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class UserProgramsTest {
    private static final Path FOLDER = Path.of("src/test/dropin/users");

    /** What a program printed, what it asked, and where it left the file of its conversation. */
    record Run(String printed, List<String> asked, List<String> differences) {}

    private URLClassLoader official;
    private URLClassLoader ours;

    @BeforeAll
    void compileBoth(@TempDir Path directory) throws IOException {
        PortedProgram.setEnvironment();
        official = compiled(directory.resolve("official"), OFFICIAL);
        ours = compiled(directory.resolve("ours"), OURS);
    }

    @AfterAll
    void closeBoth() throws IOException {
        PortedProgram.clearEnvironment();
        official.close();
        ours.close();
    }

    static List<String> programs() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".java"))
                    .map(name -> name.substring(0, name.length() - ".java".length()))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void there_are_ten() throws IOException {
        assertThat(programs()).hasSize(10);
    }

    @ParameterizedTest
    @MethodSource("programs")
    void a_program_prints_and_asks_the_same_with_either_client(String program) throws Exception {
        Run with = run(ours, program);

        assertThat(with).isEqualTo(run(official, program));
        assertThat(with.differences()).isEmpty();
        assertThat(with.printed()).isNotBlank();
    }

    private static URLClassLoader compiled(Path directory, String clientPackage) throws IOException {
        Path classes = PortedProgram.compiled(FOLDER, Files.createDirectory(directory), clientPackage);
        return new URLClassLoader(new URL[] {classes.toUri().toURL()});
    }

    private static Run run(ClassLoader programs, String program) throws Exception {
        Class<?> main = programs.loadClass(program);
        Path conversation = FOLDER.resolve(program + ".txt");
        return Files.exists(conversation) ? inConversation(main, new Conversation(conversation)) : onFake(main);
    }

    /** Sorted, as a program may ask several things at once. */
    private static Run inConversation(Class<?> program, Conversation conversation) throws Exception {
        try (Recorder recorder = new Recorder().answers(conversation)) {
            String printed = PortedProgram.run(program, recorder.endpoint());
            List<String> asked = recorder.takeRequests().stream()
                    .map(request -> ModelService.operation(request) + " " + request.bodyText())
                    .sorted()
                    .toList();
            return new Run(printed, asked, conversation.differences());
        }
    }

    private static Run onFake(Class<?> program) throws Exception {
        try (FakeAppRunner fake = FakeAppRunner.builder()
                .clock(Clock.fixed(Instant.parse("2026-05-01T10:00:00Z"), ZoneOffset.UTC))
                .build()
                .start()) {
            String printed = PortedProgram.withoutIds(PortedProgram.run(program, fake.endpoint()));
            return new Run(
                    printed,
                    fake.requests().stream().map(UserProgramsTest::asked).toList(),
                    List.of());
        }
    }

    private static String asked(RecordedRequest request) {
        return PortedProgram.withoutIds(request.operation() + " " + request.body());
    }
}
