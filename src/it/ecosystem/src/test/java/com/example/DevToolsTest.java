package com.example;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.apprunnerclient.AppRunnerClient;
import io.github.apprunnerclient.model.ConnectionSummary;
import io.github.apprunnerclient.testkit.FakeAppRunnerExtension;
import java.net.URI;
import java.net.URL;
import java.util.concurrent.FutureTask;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.boot.devtools.restart.classloader.RestartClassLoader;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.regions.Region;

/** A program that Spring Boot's DevTools starts again in a new class loader, with all else as it was. */
class DevToolsTest {
    @RegisterExtension
    static final FakeAppRunnerExtension APP_RUNNER = FakeAppRunnerExtension.create();

    /** What DevTools loads again: the program's own folders, and the jars that {@code restart.include} names. */
    enum Restarted {
        PROGRAM(Program.class),
        PROGRAM_AND_LIBRARY(Program.class, AppRunnerClient.class);

        private final URL[] urls;

        Restarted(Class<?>... classes) {
            urls = Stream.of(classes)
                    .map(c -> c.getProtectionDomain().getCodeSource().getLocation())
                    .toArray(URL[]::new);
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_restarted_program_makes_its_calls_as_before(Restarted restarted) throws Exception {
        APP_RUNNER
                .client()
                .createConnection(r -> r.connectionName("my-connection").providerType("GITHUB"));

        assertThat(run(restarted)).isEqualTo("my-connection");
        assertThat(run(restarted)).as("after a restart").isEqualTo("my-connection");
    }

    private static String run(Restarted restarted) throws Exception {
        try (RestartClassLoader loader = new RestartClassLoader(DevToolsTest.class.getClassLoader(), restarted.urls)) {
            Class<?> program = loader.loadClass(Program.class.getName());
            assertThat(program).isNotSameAs(Program.class);

            @SuppressWarnings("unchecked")
            BiFunction<URI, AwsCredentialsProvider, String> instance = (BiFunction<URI, AwsCredentialsProvider, String>)
                    program.getDeclaredConstructor().newInstance();
            FutureTask<String> call =
                    new FutureTask<>(() -> instance.apply(APP_RUNNER.endpoint(), APP_RUNNER.credentialsProvider()));
            Thread main = new Thread(call);
            main.setContextClassLoader(loader);
            main.start();
            return call.get();
        }
    }

    public static final class Program implements BiFunction<URI, AwsCredentialsProvider, String> {
        @Override
        public String apply(URI endpoint, AwsCredentialsProvider credentials) {
            try (AppRunnerClient client = AppRunnerClient.builder()
                    .region(Region.US_EAST_1)
                    .endpointOverride(endpoint)
                    .credentialsProvider(credentials)
                    .build()) {
                return client.listConnectionsPaginator(r -> {}).connectionSummaryList().stream()
                        .map(ConnectionSummary::connectionName)
                        .findFirst()
                        .orElseThrow();
            }
        }
    }
}
