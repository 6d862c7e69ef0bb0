package io.github.apprunnerclient.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.apprunnerclient.internal.driver.Patience;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.metrics.MetricCollection;
import software.amazon.awssdk.metrics.MetricPublisher;
import software.amazon.awssdk.retries.api.BackoffStrategy;
import software.amazon.awssdk.retries.api.RetryStrategy;

/** What our client publishes of a call, against what the official client does. */
class MetricsOracleTest {
    private static final BackoffStrategy AT_ONCE = BackoffStrategy.retryImmediately();

    private static ComparedCalls<MetricScenario> calls;

    @BeforeAll
    static void beginWhatWaits() throws Exception {
        calls = new ComparedCalls<>(MetricsOracleTest::published);
        MetricScenario success = scenarios().findFirst().orElseThrow();
        for (Side side : Side.values()) {
            // No limit is to run while classes are loaded.
            calls.seen(side, success);
        }
        for (Side side : Side.values()) {
            scenarios().filter(MetricScenario::timesOut).forEach(scenario -> calls.begin(side, scenario));
        }
    }

    @AfterAll
    static void end() {
        calls.close();
    }

    static Stream<MetricScenario> scenarios() {
        return MetricScenario.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("scenarios")
    void a_call_publishes_the_official_clients_metrics(MetricScenario scenario) throws Exception {
        List<String> official = calls.seen(Side.OFFICIAL, scenario);

        assertThat(official).contains("ApiCall");
        assertThat(calls.seen(Side.OURS, scenario))
                .containsExactlyElementsOf(KnownMetricDifferences.applyTo(official, scenario, Side.OFFICIAL));
    }

    static Stream<MetricScenario> asynchronousScenarios() {
        return scenarios().filter(scenario -> !KnownMetricDifferences.LEFT_TO_CHANCE.contains(scenario.name()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("asynchronousScenarios")
    void an_asynchronous_call_publishes_the_official_asynchronous_clients_metrics(MetricScenario scenario)
            throws Exception {
        List<String> official = calls.seen(Side.OFFICIAL_ASYNC, scenario);

        assertThat(comparable(calls.seen(Side.OURS_ASYNC, scenario)))
                .containsExactlyElementsOf(
                        comparable(KnownMetricDifferences.applyTo(official, scenario, Side.OFFICIAL_ASYNC)));
    }

    /** No publisher's body is read by the byte. */
    static Stream<MetricScenario> commonScenarios() {
        return scenarios().filter(scenario -> !scenario.name().equals("an HTTP client that reads by the byte"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("commonScenarios")
    void an_asynchronous_call_publishes_what_the_blocking_one_does(MetricScenario scenario) throws Exception {
        assertThat(exceptOfHttpClient(calls.seen(Side.OURS_ASYNC, scenario)))
                .containsExactlyElementsOf(exceptOfHttpClient(calls.seen(Side.OURS, scenario)));
    }

    @Test
    void every_known_difference_is_of_a_scenario() {
        assertThat(scenarios().map(MetricScenario::name))
                .containsAll(KnownMetricDifferences.ALL.stream()
                        .flatMap(difference -> difference.scenarios().stream())
                        .toList());
    }

    /** What the official asynchronous client does not leave to chance, of all but the HTTP client's own metrics. */
    private static List<String> comparable(List<String> lines) {
        return exceptOfHttpClient(lines).stream()
                .filter(line -> !line.contains(KnownMetricDifferences.LINE_LEFT_TO_CHANCE))
                .toList();
    }

    /** The asynchronous clients send with other HTTP clients. */
    private static List<String> exceptOfHttpClient(List<String> lines) {
        return lines.stream().filter(line -> !line.contains("/HttpClient 1 ")).toList();
    }

    private static List<String> published(Side side, MetricScenario scenario) throws IOException {
        List<MetricCollection> published = new CopyOnWriteArrayList<>();
        try (Recorder recorder = new Recorder()) {
            recorder.replies(scenario.replies().toArray(Reply[]::new));
            Setup setup = new Setup()
                    .endpoint(recorder.endpoint())
                    .client(c -> c.addMetricPublisher(new Keeping(published)))
                    .client(c -> c.retryStrategy((RetryStrategy.Builder<?, ?> strategy) ->
                            strategy.backoffStrategy(AT_ONCE).throttlingBackoffStrategy(AT_ONCE)));
            scenario.setup().accept(setup);
            side.createConnection(setup);
            // The official asynchronous client completes its future and publishes at the same time.
            Patience.until(Patience.LONG, "metrics are published", () -> !published.isEmpty());
        }
        return MetricFacts.of(new ArrayList<>(published));
    }

    private record Keeping(List<MetricCollection> published) implements MetricPublisher {
        @Override
        public void publish(MetricCollection metrics) {
            published.add(metrics);
        }

        @Override
        public void close() {
            throw new AssertionError("A publisher is its maker's to close");
        }
    }
}
