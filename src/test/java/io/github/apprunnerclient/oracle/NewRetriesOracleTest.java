package io.github.apprunnerclient.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.awscore.AwsClient;
import software.amazon.awssdk.core.client.config.ClientOverrideConfiguration;
import software.amazon.awssdk.core.retry.RetryMode;
import software.amazon.awssdk.retries.api.RetryStrategy;

/** What AWS_NEW_RETRIES_2026 changes for our client, against what it changes for the official one on the same SDK. */
class NewRetriesOracleTest {
    private static final String PROPERTY = "aws.newRetries2026";
    private static final String UNSET = "unset";

    @AfterEach
    void unset() {
        System.clearProperty(PROPERTY);
    }

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("valuesAndModes")
    void attempts_and_backoffs_are_those_of_the_official_client(String value, String mode) {
        set(value);

        assertThat(strategy(Side.OURS, mode)).isEqualTo(strategy(Side.OFFICIAL, mode));
        assertThat(strategy(Side.OURS_ASYNC, mode)).isEqualTo(strategy(Side.OFFICIAL_ASYNC, mode));
    }

    static Stream<Arguments> valuesAndModes() {
        return Stream.of(UNSET, "true", "false")
                .flatMap(value -> Stream.of("default", "changed", "LEGACY", "STANDARD", "ADAPTIVE_V2")
                        .map(mode -> Arguments.of(value, mode)));
    }

    @ParameterizedTest
    @ValueSource(strings = {UNSET, "true", "false"})
    void the_header_that_suggests_a_delay_is_that_of_the_official_client(String value) throws IOException {
        set(value);

        for (List<String> header : List.of(List.of("Retry-After", "1"), List.of("x-amz-retry-after", "1000"))) {
            assertThat(isHeeded(Side.OURS, header)).as("%s", header).isEqualTo(isHeeded(Side.OFFICIAL, header));
        }
    }

    private static void set(String value) {
        if (!value.equals(UNSET)) {
            System.setProperty(PROPERTY, value);
        }
    }

    /** All that a strategy says of itself, but the identity of its parts. */
    private static String strategy(Side side, String mode) {
        Setup setup = new Setup();
        if (mode.equals("changed")) {
            setup.client(c -> c.retryStrategy((RetryStrategy.Builder<?, ?> b) -> b.maxAttempts(7)));
        } else if (!mode.equals("default")) {
            setup.client(c -> c.retryStrategy(RetryMode.valueOf(mode)));
        }
        try (AwsClient client = side.client(setup)) {
            ClientOverrideConfiguration configuration =
                    client.serviceClientConfiguration().overrideConfiguration();
            RetryStrategy strategy = configuration.retryStrategy().orElseThrow();
            return strategy.toString().replaceAll("\\$\\$Lambda[^,\\])]*", "").replaceAll("@[0-9a-f]+", "");
        }
    }

    private static boolean isHeeded(Side side, List<String> header) throws IOException {
        try (Recorder recorder = new Recorder()) {
            recorder.replies(Reply.of(500, "failure").header(header.get(0), header.get(1)), Reply.created());
            long begun = System.nanoTime();
            side.createConnection(new Setup().endpoint(recorder.endpoint()));
            assertThat(recorder.takeRequests()).hasSize(2);
            return Duration.ofNanos(System.nanoTime() - begun).toMillis() >= 1000;
        }
    }
}
