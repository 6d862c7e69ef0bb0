package io.github.apprunnerclient.process;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A program of the test tree in a JVM of its own: with an environment, and with a class path that can lack something. */
public final class ChildJvm {
    private static final Map<String, String> NO_CONFIGURATION = Map.of(
            "AWS_CONFIG_FILE", "aws.configFile",
            "AWS_SHARED_CREDENTIALS_FILE", "aws.sharedCredentialsFile",
            "AWS_EC2_METADATA_DISABLED", "aws.disableEc2Metadata");

    private final List<String> command = new ArrayList<>();
    private final Map<String, String> environment;
    private Predicate<String> classPath = entry -> true;
    private int mostSeconds = 60;

    /** @param environment all of it: nothing is inherited, and no AWS configuration is found that it does not name */
    public ChildJvm(Map<String, String> environment) {
        this.environment = environment;
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
        NO_CONFIGURATION.forEach((variable, property) -> {
            boolean inHome = variable.endsWith("_FILE") && environment.containsKey("HOME");
            if (!inHome && !environment.containsKey(variable)) {
                command.add("-D" + property + "=" + System.getProperty(property));
            }
        });
    }

    public ChildJvm with(String... jvmOptions) {
        command.addAll(List.of(jvmOptions));
        return this;
    }

    ChildJvm without(String partOfClassPathEntry) {
        classPath = entry -> !entry.contains(partOfClassPathEntry);
        return this;
    }

    /** @param artifacts their names without version */
    ChildJvm withoutJars(List<String> artifacts) {
        classPath = jarOf(artifacts).negate();
        return this;
    }

    /** {@return the jars of these artifacts in the class path} */
    static List<String> jars(List<String> artifacts) {
        return ownClassPath().filter(jarOf(artifacts)).toList();
    }

    /** For what takes longer than a minute on a busy machine. */
    ChildJvm within(int seconds) {
        mostSeconds = seconds;
        return this;
    }

    /** All that the program prints, to either stream, once it has ended well. */
    public String run(Class<?> program, Path workingDirectory, String... arguments)
            throws IOException, InterruptedException {
        List<String> entries = ownClassPath().filter(classPath).toList();
        Path output = workingDirectory.resolve("output.txt");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(workingDirectory.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        builder.command().addAll(List.of("-cp", String.join(File.pathSeparator, entries), program.getName()));
        builder.command().addAll(List.of(arguments));
        builder.environment().clear();
        builder.environment().putAll(environment);
        Process process = builder.start();
        if (!process.waitFor(mostSeconds, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
        String printed = Files.readString(output, UTF_8);
        assertThat(process.waitFor()).as(printed).isZero();
        return printed;
    }

    private static Stream<String> ownClassPath() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator));
    }

    private static Predicate<String> jarOf(List<String> artifacts) {
        Pattern jar = Pattern.compile("(" + String.join("|", artifacts) + ")-\\d.*");
        return entry -> jar.matcher(Path.of(entry).getFileName().toString()).matches();
    }
}
