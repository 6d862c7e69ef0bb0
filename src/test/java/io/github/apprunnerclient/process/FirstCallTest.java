package io.github.apprunnerclient.process;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.apprunnerclient.AppRunnerClient;
import io.github.apprunnerclient.internal.driver.Clients;
import io.github.apprunnerclient.internal.driver.RawServer;
import io.github.apprunnerclient.model.CreateConnectionRequest;
import io.github.apprunnerclient.model.ProviderType;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.regions.Region;

/**
 * What a first call loads, in a JVM of its own: most of its time goes there. {@code first-call.properties} has how many
 * classes of each package were loaded when it was last looked at; those of the JDK are counted for two of its versions.
 * {@code first-call-classes.properties} says what each class of this library is needed for.
 */
class FirstCallTest {
    private static final Pattern LOADED = Pattern.compile("\\] (\\S+) source: (.*)");
    private static final int PERCENT_MORE = 5;
    private static final String COUNTS = "first-call.properties";
    private static final String REASONS = "first-call-classes.properties";
    private static final String LIBRARY = "io.github.apprunnerclient.";

    private static final List<String> loaded = new ArrayList<>();
    private static final Map<String, Integer> ofPackages = new TreeMap<>();
    private static int ofLibraries;

    @BeforeAll
    static void call(@TempDir Path directory) throws Exception {
        Path log = directory.resolve("loaded.txt");
        try (RawServer server = RawServer.replying(Clients.reply(Clients.CREATED))) {
            new ChildJvm(Map.of())
                    .with("-Xlog:class+load:file=" + log, "-Dendpoint=" + server.uri())
                    .run(Program.class, directory);
        }
        for (String line : Files.readAllLines(log, UTF_8)) {
            Matcher matcher = LOADED.matcher(line);
            if (matcher.find()) {
                loaded.add(matcher.group(1));
                count(matcher.group(1), matcher.group(2));
            }
        }
    }

    private static void count(String name, String source) {
        if (source.startsWith("file:") && !name.startsWith(FirstCallTest.class.getName())) {
            ofLibraries++;
            ofPackages.merge(name.substring(0, name.lastIndexOf('.')), 1, Integer::sum);
        }
    }

    @Test
    void loads_no_more_classes_of_this_library_and_others_than_before() throws IOException {
        int bound = bound("libraries");

        assertThat(ofLibraries)
                .as(() -> "Classes by package that were not there: " + newcomers())
                .isLessThanOrEqualTo(bound);
    }

    @Test
    void loads_no_more_classes_in_all_than_before_where_the_JDK_is_known() throws IOException {
        String known = "all.java" + Runtime.version().feature();
        int bound = recorded().containsKey(known) ? bound(known) : Integer.MAX_VALUE;

        assertThat(loaded).as(() -> "Of libraries: " + newcomers()).hasSizeLessThanOrEqualTo(bound);
    }

    @Test
    void loads_only_classes_of_this_library_that_are_needed() throws IOException {
        List<String> ofThisLibrary = loaded.stream()
                .filter(name -> name.startsWith(LIBRARY) && !name.startsWith(FirstCallTest.class.getPackageName()))
                .map(name -> name.substring(LIBRARY.length()))
                .toList();

        assertThat(ofThisLibrary)
                .containsExactlyInAnyOrderElementsOf(properties(REASONS).stringPropertyNames());
    }

    @Test
    void loads_none_of_data_binding() {
        assertThat(loaded).noneMatch(name -> name.startsWith("com.fasterxml.jackson.databind."));
    }

    @Test
    void loads_none_of_the_SDKs_lists_of_regions() {
        assertThat(loaded)
                .noneMatch(name -> name.startsWith("software.amazon.awssdk.regions.") && name.contains("Metadata"));
    }

    @Test
    void loads_none_that_the_JDK_spins_for_a_lambda_of_ours() {
        assertThat(loaded)
                .noneMatch(name -> name.startsWith("io.github.apprunnerclient.") && name.contains("$$Lambda"));
    }

    @Test
    void loads_none_by_which_the_JDK_links_methods_of_records() {
        assertThat(loaded).noneMatch(name -> name.startsWith("java.lang.runtime.ObjectMethods"));
    }

    @Test
    void loads_none_of_retries_while_nothing_has_failed() {
        assertThat(loaded).noneMatch(name -> name.startsWith("software.amazon.awssdk.retries.internal."));
    }

    @Test
    void loads_none_that_reads_profiles_where_there_is_no_file() {
        assertThat(loaded).noneMatch(name -> name.startsWith("software.amazon.awssdk.profiles.ProfileFile$"));
    }

    @Test
    void loads_none_that_looks_for_an_HTTP_client_on_the_class_path() {
        assertThat(loaded).noneMatch(name -> name.startsWith("software.amazon.awssdk.core.internal.http.loader."));
    }

    private static String newcomers() {
        Map<String, Integer> more = new TreeMap<>();
        try {
            Properties recorded = recorded();
            ofPackages.forEach((name, count) -> {
                int before = Integer.parseInt(recorded.getProperty(name, "0"));
                if (count > before) {
                    more.put(name, count - before);
                }
            });
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return more.toString();
    }

    private static int bound(String key) throws IOException {
        return Integer.parseInt(recorded().getProperty(key)) * (100 + PERCENT_MORE) / 100;
    }

    private static Properties recorded() throws IOException {
        return properties(COUNTS);
    }

    private static Properties properties(String file) throws IOException {
        Properties properties = new Properties();
        try (InputStream in = FirstCallTest.class.getResourceAsStream(file)) {
            properties.load(in);
        }
        return properties;
    }

    static final class Program {
        public static void main(String[] arguments) {
            try (AppRunnerClient client = AppRunnerClient.builder()
                    .region(Region.US_EAST_1)
                    .endpointOverride(URI.create(System.getProperty("endpoint")))
                    .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create("AKID", "SECRET")))
                    .build()) {
                client.createConnection(CreateConnectionRequest.builder()
                        .connectionName("my-connection")
                        .providerType(ProviderType.GITHUB)
                        .build());
            }
        }
    }
}
