package io.github.apprunnerclient.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.core.client.config.ClientOverrideConfiguration;
import software.amazon.awssdk.retries.StandardRetryStrategy;
import software.amazon.awssdk.retries.api.BackoffStrategy;
import software.amazon.awssdk.retries.api.RetryStrategy;

/** How often our client sends a request that fails, against how often the official client does. */
class RetryOracleTest {
    private static final BackoffStrategy AT_ONCE = BackoffStrategy.retryImmediately();

    /** What a server does to every request, and how often it is sent by default and by STANDARD. */
    record Failure(String name, Consumer<Recorder> script, int byDefault, int standard) {
        @Override
        public String toString() {
            return name;
        }
    }

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("failuresByMode")
    void a_failure_is_tried_as_often_as_by_the_official_client(Failure failure, String mode) throws IOException {
        int official = mode.equals("STANDARD") ? failure.standard() : failure.byDefault();

        for (Side side : List.of(Side.OFFICIAL, Side.OFFICIAL_ASYNC)) {
            assertThat(attempts(side, failure, mode)).isEqualTo(attemptHeaders(official, mode));
            assertThat(attempts(side.ours(), failure, mode)).isEqualTo(attemptHeaders(known(failure, official), mode));
        }
    }

    static Stream<Arguments> failuresByMode() {
        return failures().flatMap(failure -> Stream.of("default", "STANDARD").map(mode -> Arguments.of(failure, mode)));
    }

    private static Stream<Failure> failures() {
        return Stream.of(
                replying("500", Reply.of(500, "failure"), 4, 3),
                replying("502 with HTML", Reply.of(502, "failure").body("<html>"), 4, 3),
                replying("503", Reply.of(503, "failure"), 4, 3),
                replying("504", Reply.of(504, "failure"), 4, 3),
                replying("501", Reply.of(501, "failure"), 1, 1),
                replying("505", Reply.of(505, "failure"), 1, 1),
                replying("408", Reply.of(408, "failure"), 1, 1),
                replying("409", Reply.of(409, "failure"), 1, 1),
                replying("429", Reply.of(429, "failure"), 4, 3),
                replying("Throttling", error(400, "Throttling"), 4, 3),
                replying("RequestTimeout", error(400, "RequestTimeout"), 4, 3),
                replying("RequestTimeTooSkewed", error(400, "RequestTimeTooSkewed"), 4, 3),
                replying("InternalServiceErrorException", error(400, "InternalServiceErrorException"), 1, 1),
                replying("InternalServiceErrorException with 500", error(500, "InternalServiceErrorException"), 4, 3),
                replying("ExpiredTokenException", error(400, "ExpiredTokenException"), 1, 1),
                replying("LimitExceededException", error(400, "LimitExceededException"), 1, 1),
                replying("302", Reply.of(302, "failure"), 1, 1),
                replying("malformed 200", Reply.of(200, "failure").body("{\"Connection\":"), 4, 3),
                replying("wrong CRC32", Reply.created().header("x-amz-crc32", "1"), 1, 1),
                new Failure("a connection closed after the request", Recorder::hangsUp, 4, 3));
    }

    private static List<String> attempts(Side side, Failure failure, String mode) throws IOException {
        try (Recorder recorder = new Recorder()) {
            failure.script().accept(recorder);
            var facts = side.createConnection(
                    new Setup().endpoint(recorder.endpoint()).client(c -> retryAtOnce(c, mode)));
            assertThat(facts).as("%s", side).containsKey("message");
            List<RecordedRequest> requests = recorder.takeRequests();
            assertThat(requests.stream()
                            .map(request -> request.header("amz-sdk-invocation-id"))
                            .distinct())
                    .hasSize(1);
            assertThat(facts)
                    .as("%s", side)
                    .containsEntry("numAttempts", requests.size())
                    .containsEntry("suppressed", requests.size() - 1);
            return requests.stream()
                    .map(request -> request.header("amz-sdk-request"))
                    .toList();
        }
    }

    private static List<String> attemptHeaders(int count, String mode) {
        return Stream.iterate(1, attempt -> attempt + 1)
                .limit(count)
                .map(attempt -> "attempt=" + attempt + "; max=" + (mode.equals("STANDARD") ? 3 : 4))
                .toList();
    }

    private static int known(Failure failure, int official) {
        return KnownDifferences.ATTEMPTS.stream()
                .filter(difference -> difference.failure().equals(failure.name()))
                .findFirst()
                .map(KnownDifferences.OfAttempts::ours)
                .orElse(official);
    }

    private static void retryAtOnce(ClientOverrideConfiguration.Builder configuration, String mode) {
        if (mode.equals("STANDARD")) {
            configuration.retryStrategy(StandardRetryStrategy.builder()
                    .backoffStrategy(AT_ONCE)
                    .throttlingBackoffStrategy(AT_ONCE)
                    .build());
        } else {
            configuration.retryStrategy((RetryStrategy.Builder<?, ?> strategy) ->
                    strategy.backoffStrategy(AT_ONCE).throttlingBackoffStrategy(AT_ONCE));
        }
    }

    private static Failure replying(String name, Reply reply, int byDefault, int standard) {
        return new Failure(name, recorder -> recorder.replies(reply), byDefault, standard);
    }

    private static Reply error(int status, String code) {
        return Reply.of(status, code).body(ErrorReplies.error(code));
    }
}
