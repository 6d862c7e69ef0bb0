package io.github.apprunnerclient.dropin;

import static io.github.apprunnerclient.model.OfficialModels.OFFICIAL;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.tools.ToolProvider;

/** Programs written for the official client, compiled for either: only their imports differ. */
final class PortedProgram {
    private static final Map<String, String> ENVIRONMENT = Map.of(
            "aws.region", "us-east-1",
            "aws.accessKeyId", "AKIAIOSFODNN7EXAMPLE",
            "aws.secretAccessKey", "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY");

    private PortedProgram() {}

    /** Region and credentials for clients that are given none. */
    static void setEnvironment() {
        ENVIRONMENT.forEach(System::setProperty);
    }

    static void clearEnvironment() {
        ENVIRONMENT.keySet().forEach(System::clearProperty);
    }

    /** Compiles all programs of a folder into another, for the client of this package. */
    static Path compiled(Path sources, Path directory, String clientPackage) throws IOException {
        List<String> compilation = new ArrayList<>(
                List.of("-proc:none", "-d", directory.toString(), "-cp", System.getProperty("java.class.path")));
        try (DirectoryStream<Path> files = Files.newDirectoryStream(sources, "*.java")) {
            for (Path file : files) {
                String source = Files.readString(file).replace("import " + OFFICIAL, "import " + clientPackage);
                compilation.add(Files.writeString(directory.resolve(file.getFileName()), source)
                        .toString());
            }
        }
        ByteArrayOutputStream messages = new ByteArrayOutputStream();
        int failed =
                ToolProvider.getSystemJavaCompiler().run(null, messages, messages, compilation.toArray(String[]::new));
        assertThat(failed).as(messages.toString(UTF_8)).isZero();
        return directory;
    }

    /** What the program prints, given an endpoint as its only argument. */
    static String run(Class<?> program, URI endpoint) throws ReflectiveOperationException {
        PrintStream console = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        try (PrintStream out = new PrintStream(printed, true, UTF_8)) {
            System.setOut(out);
            program.getMethod("main", String[].class).invoke(null, (Object) new String[] {endpoint.toString()});
        } finally {
            System.setOut(console);
        }
        return printed.toString(UTF_8);
    }

    /** Without what the service makes up anew each time. */
    static String withoutIds(String text) {
        return text.replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}|\\b[0-9a-f]{32}\\b", "<id>")
                .replaceAll("(\"NextToken\":)\"[\\w-]+\"", "$1<token>");
    }
}
