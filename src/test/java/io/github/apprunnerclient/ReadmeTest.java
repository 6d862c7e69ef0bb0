package io.github.apprunnerclient;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.apprunnerclient.published.CodeBlocks;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What README and manual show is compiled, and what they name is what the build has. */
class ReadmeTest {
    private static final String IMPORTS = """
            import com.fasterxml.jackson.databind.ObjectMapper;
            import io.github.apprunnerclient.*;
            import io.github.apprunnerclient.model.*;
            import io.github.apprunnerclient.waiters.*;
            import java.time.Duration;
            import java.util.Map;
            import software.amazon.awssdk.auth.credentials.*;
            import software.amazon.awssdk.core.exception.SdkClientException;
            import software.amazon.awssdk.core.retry.RetryMode;
            import software.amazon.awssdk.http.apache5.Apache5HttpClient;
            import software.amazon.awssdk.http.nio.netty.NettyNioAsyncHttpClient;
            import software.amazon.awssdk.metrics.LoggingMetricPublisher;
            import software.amazon.awssdk.regions.Region;
            """;

    private static final Path README = Path.of("README.md");
    private static final Path MANUAL = Path.of("src/site/markdown");
    // What it shows is run by samples of its own: FrameworksTest.
    private static final String FRAMEWORKS = "frameworks.md";
    private static final Path CONSUMER = Path.of("src/it/consumer");

    @TempDir
    Path classes;

    static List<String> snippets() throws IOException {
        return blocks("java");
    }

    @ParameterizedTest
    @MethodSource("snippets")
    void every_Java_snippet_compiles(String snippet) {
        StringWriter errors = new StringWriter();

        boolean compiled = compile(isClass(snippet) ? snippet : method(snippet), errors);

        assertThat(compiled).as(errors.toString()).isTrue();
    }

    @Test
    void every_class_that_it_shows_is_run_by_the_sample_consumer() throws IOException {
        List<String> run = new ArrayList<>();
        try (Stream<Path> files = Files.list(CONSUMER.resolve("src/test/java/com/example"))) {
            for (Path file : files.toList()) {
                run.add(Files.readString(file).replaceFirst("package .*;\\s+", ""));
            }
        }

        assertThat(snippets().stream().filter(ReadmeTest::isClass)).containsExactlyInAnyOrderElementsOf(run);
    }

    @Test
    void the_sample_consumer_depends_on_what_it_shows_for_Maven() throws IOException {
        String pom = Files.readString(CONSUMER.resolve("pom.xml"))
                .replace("@project.version@", System.getProperty("project.version"))
                .replace("@wiremock.version@", System.getProperty("wiremock.version"))
                .replace("@junit.version@", System.getProperty("junit.version"));

        assertThat(new TreeSet<>(dependencies(String.join("", blocks("xml")))))
                .containsExactlyInAnyOrderElementsOf(dependencies(pom));
    }

    @Test
    void the_test_command_is_what_CI_runs() throws IOException {
        assertThat(CodeBlocks.of(README, "shell")).contains("./mvnw verify\n");
        assertThat(Files.readString(Path.of(".github/workflows/ci.yml"))).containsPattern("\\./mvnw .*verify\n");
    }

    @Test
    void every_class_that_a_command_names_exists() throws IOException, ClassNotFoundException {
        Matcher mainClass = Pattern.compile("-Dexec\\.mainClass=(\\S+)").matcher(String.join("\n", blocks("shell")));
        while (mainClass.find()) {
            assertThat(Class.forName(mainClass.group(1), false, getClass().getClassLoader()))
                    .hasDeclaredMethods("main");
        }
    }

    private static boolean isClass(String snippet) {
        return snippet.contains("\nclass ");
    }

    private static String method(String snippet) {
        return IMPORTS + "class Snippet { void run(" + given(snippet) + ") throws Exception {\n" + snippet + "\n} }";
    }

    /** What stands in each {@code <dependency>}, without white space. */
    private static List<String> dependencies(String xml) {
        return Pattern.compile("<dependency>(.*?)</dependency>", Pattern.DOTALL)
                .matcher(xml)
                .results()
                .map(result -> result.group(1).replaceAll("\\s", ""))
                .toList();
    }

    /** What a snippet takes for granted, as parameters. */
    private static String given(String snippet) {
        return Stream.of("AppRunnerClient client", "CreateConnectionRequest request", "Connection connection")
                .filter(variable -> !snippet.matches("(?s).*\\b" + variable.split(" ")[1] + " =.*"))
                .reduce((a, b) -> a + ", " + b)
                .orElseThrow();
    }

    private boolean compile(String source, StringWriter errors) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        JavaFileObject file =
                new SimpleJavaFileObject(URI.create("string:///Snippet.java"), JavaFileObject.Kind.SOURCE) {
                    @Override
                    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                        return source;
                    }
                };
        List<String> options =
                List.of("-proc:none", "-d", classes.toString(), "-cp", System.getProperty("java.class.path"));
        return compiler.getTask(errors, null, null, options, null, List.of(file))
                .call();
    }

    /** Those of README and of the manual, page by page. */
    private static List<String> blocks(String language) throws IOException {
        List<String> blocks = new ArrayList<>(CodeBlocks.of(README, language));
        try (Stream<Path> pages = Files.list(MANUAL)) {
            for (Path page :
                    pages.filter(page -> !page.endsWith(FRAMEWORKS)).sorted().toList()) {
                blocks.addAll(CodeBlocks.of(page, language));
            }
        }
        assertThat(blocks).as("blocks of " + language).isNotEmpty();
        return blocks;
    }
}
