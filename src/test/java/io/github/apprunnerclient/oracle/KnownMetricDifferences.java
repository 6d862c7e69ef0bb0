package io.github.apprunnerclient.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Every way in which our client's metrics are meant to differ from the official one's, and why. */
final class KnownMetricDifferences {
    /**
     * Lines of {@link MetricFacts} that differ.
     *
     * @param official what begins the lines that only the official client has
     * @param ours the lines that only ours has
     */
    record OfMetrics(String reason, List<String> official, List<String> ours, List<String> scenarios, Set<Side> of) {
        OfMetrics(String reason, List<String> official, List<String> ours, List<String> scenarios) {
            this(reason, official, ours, scenarios, Set.of(Side.OFFICIAL, Side.OFFICIAL_ASYNC));
        }

        OfMetrics only(Side side) {
            return new OfMetrics(reason, official, ours, scenarios, Set.of(side));
        }
    }

    /** Where the official asynchronous client completes its future, and publishes what has been gathered by then. */
    static final Set<String> LEFT_TO_CHANCE = Set.of("the call's time-out", "the call's time-out after the head");

    /**
     * What the official asynchronous client gathers when the HTTP client says that it is done, which may be after the call
     * is; then it is there for exchanges that brought no reply, too.
     */
    static final String LINE_LEFT_TO_CHANCE = " ServiceCallDuration: ";

    static final List<OfMetrics> ALL = List.of(
            new OfMetrics(
                    "Credentials are asked for before each attempt, and each time counts",
                    List.of(),
                    List.of("ApiCall CredentialsFetchDuration: Duration", "ApiCall CredentialsFetchDuration: Duration"),
                    List.of("two retries, then success")),
            new OfMetrics(
                    "Credentials are asked for before each attempt, and each time counts",
                    List.of(),
                    List.of(
                            "ApiCall CredentialsFetchDuration: Duration",
                            "ApiCall CredentialsFetchDuration: Duration",
                            "ApiCall CredentialsFetchDuration: Duration"),
                    List.of("throttled to the end", "an attempt's time-out", "connection refused")),
            new OfMetrics(
                    "A success that can't be read is not asked for again: the service has acted",
                    List.of(
                            "ApiCall RetryCount: 3",
                            "ApiCall/ApiCallAttempt 2",
                            "ApiCall/ApiCallAttempt 3",
                            "ApiCall/ApiCallAttempt 4"),
                    List.of("ApiCall RetryCount: 0"),
                    List.of("a success that can't be read", "an attempt's time-out after the head")),
            new OfMetrics(
                            "The default HTTP client has a name and a pool, of which url-connection-client tells nothing",
                            List.of(),
                            List.of(
                                    "ApiCall/ApiCallAttempt 1/HttpClient 1 HttpClientName: Socket",
                                    "ApiCall/ApiCallAttempt 1/HttpClient 1 AvailableConcurrency: 0",
                                    "ApiCall/ApiCallAttempt 1/HttpClient 1 LeasedConcurrency: 0",
                                    "ApiCall/ApiCallAttempt 1/HttpClient 1 MaxConcurrency: 50",
                                    "ApiCall/ApiCallAttempt 1/HttpClient 1 PendingConcurrencyAcquires: 0"),
                            List.of("the default HTTP client"))
                    .only(Side.OFFICIAL),
            new OfMetrics(
                            "An attempt that the call's time-out ends has the error type that the SDK documents for it",
                            List.of("ApiCall/ApiCallAttempt 1 ErrorType: Other"),
                            List.of("ApiCall/ApiCallAttempt 1 ErrorType: ConfiguredTimeout"),
                            List.of("the call's time-out", "the call's time-out after the head"))
                    .only(Side.OFFICIAL),
            new OfMetrics(
                            "An attempt that its time-out ends has the error type that the SDK documents for it",
                            List.of(
                                    "ApiCall/ApiCallAttempt 1 ErrorType: ",
                                    "ApiCall/ApiCallAttempt 2 ErrorType: ",
                                    "ApiCall/ApiCallAttempt 3 ErrorType: ",
                                    "ApiCall/ApiCallAttempt 4 ErrorType: "),
                            List.of(
                                    "ApiCall/ApiCallAttempt 1 ErrorType: ConfiguredTimeout",
                                    "ApiCall/ApiCallAttempt 2 ErrorType: ConfiguredTimeout",
                                    "ApiCall/ApiCallAttempt 3 ErrorType: ConfiguredTimeout",
                                    "ApiCall/ApiCallAttempt 4 ErrorType: ConfiguredTimeout"),
                            List.of("an attempt's time-out"))
                    .only(Side.OFFICIAL_ASYNC),
            new OfMetrics(
                            "An attempt that its time-out ends has the error type that the SDK documents for it",
                            List.of("ApiCall/ApiCallAttempt 1 ErrorType: "),
                            List.of("ApiCall/ApiCallAttempt 1 ErrorType: ConfiguredTimeout"),
                            List.of("an attempt's time-out after the head"))
                    .only(Side.OFFICIAL_ASYNC),
            new OfMetrics(
                    "The request is written and its endpoint found before credentials are asked for",
                    List.of(),
                    List.of("ApiCall EndpointResolveDuration: Duration", "ApiCall MarshallingDuration: Duration"),
                    List.of("no credentials")),
            new OfMetrics(
                    "The endpoint is found before credentials are asked for",
                    List.of("ApiCall CredentialsFetchDuration: Duration"),
                    List.of(),
                    List.of("no endpoint")),
            new OfMetrics(
                    "What the service would refuse in any case is refused at once, before anything is done",
                    List.of(
                            "ApiCall ApiCallSuccessful",
                            "ApiCall CredentialsFetchDuration",
                            "ApiCall EndpointResolveDuration",
                            "ApiCall MarshallingDuration",
                            "ApiCall RetryCount",
                            "ApiCall ServiceEndpoint",
                            "ApiCall/ApiCallAttempt 1"),
                    List.of("ApiCall ApiCallSuccessful: false"),
                    List.of("bad input")));

    private KnownMetricDifferences() {}

    /** What our client is to publish where the official one publishes {@code official}. */
    static List<String> applyTo(List<String> official, MetricScenario scenario, Side side) {
        List<String> ours = new ArrayList<>(official);
        for (OfMetrics difference : ALL) {
            if (difference.of().contains(side) && difference.scenarios().contains(scenario.name())) {
                for (String line : difference.official()) {
                    assertThat(ours.removeIf(o -> o.startsWith(line)))
                            .as("the official client has %s", line)
                            .isTrue();
                }
                ours.addAll(difference.ours());
            }
        }
        return ours.stream().sorted().toList();
    }
}
