package io.github.apprunnerclient.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.awscore.retry.AwsRetryStrategy;
import software.amazon.awssdk.core.SdkGlobalTime;
import software.amazon.awssdk.http.async.SdkAsyncHttpClient;
import software.amazon.awssdk.http.nio.netty.NettyNioAsyncHttpClient;

/**
 * The asynchronous client against the official asynchronous client, for what they send, and against our blocking client, which
 * others compare with the official one, for what they make of a reply.
 */
class AsyncOracleTest {
    private static final SdkAsyncHttpClient NETTY = NettyNioAsyncHttpClient.create();

    @AfterEach
    void forget_the_clock_skew_that_the_official_client_keeps_for_the_whole_process() {
        SdkGlobalTime.setGlobalTimeOffset(0);
    }

    @AfterAll
    static void close() {
        NETTY.close();
    }

    /** Of error replies: the official asynchronous client unzips them and checks their CRC32, its blocking twin and ours don't. */
    private static final Set<String> READ_OTHERWISE =
            Set.of("400: gzip", "400: gzip, wrongly so", "400: no CRC32 at all");

    static Stream<RequestInput> inputs() {
        // Netty refuses the other one, whoever sends it.
        return RequestInput.withTheSameHeaders().filter(input -> !input.name().equals("a header with blanks"));
    }

    @ParameterizedTest
    @MethodSource("inputs")
    void a_request_is_the_official_asynchronous_clients(RequestInput input) throws IOException {
        RecordedRequest official;
        RecordedRequest ours;
        try (Recorder recorder = new Recorder()) {
            Setup setup = input.setup(recorder.endpoint()).asyncHttp(NETTY);
            assertThat(Side.OFFICIAL_ASYNC.createConnection(setup)).containsEntry("result", "CreateConnectionResponse");
            official = recorder.takeRequests().get(0);
            assertThat(Side.OURS_ASYNC.createConnection(setup)).containsEntry("result", "CreateConnectionResponse");
            ours = recorder.takeRequests().get(0);
        }

        assertThat(ours.requestLine()).isEqualTo(official.requestLine());
        assertThat(ours.body()).isEqualTo(official.body());
        assertThat(normalised(ours)).isEqualTo(normalised(official));
    }

    static Stream<Reply> replies() {
        return Stream.concat(SuccessReplies.all(), ErrorReplies.all());
    }

    @ParameterizedTest
    @MethodSource("replies")
    void a_result_is_that_of_the_blocking_client(Reply reply) {
        assertThat(Side.OURS_ASYNC.createConnection(once(reply))).isEqualTo(Side.OURS.createConnection(once(reply)));
    }

    @ParameterizedTest
    @MethodSource("replies")
    void the_kind_of_result_is_the_official_asynchronous_clients(Reply reply) {
        Map<String, Object> official = Side.OFFICIAL_ASYNC.createConnection(once(reply));
        Map<String, Object> ours = Side.OURS_ASYNC.createConnection(once(reply));

        if (READ_OTHERWISE.contains(reply.name())) {
            assertThat(ours.get("result")).isNotEqualTo(official.get("result"));
        } else if (KnownDifferences.ofReply(reply).stream()
                .noneMatch(difference -> difference.facts().contains("result"))) {
            assertThat(ours.get("result")).isEqualTo(official.get("result"));
        }
    }

    private static List<String> normalised(RecordedRequest request) {
        return Normalisation.normalise(request.headers());
    }

    private static Setup once(Reply reply) {
        return new Setup()
                .http(new ReplyingHttpClient(reply))
                .client(c -> c.retryStrategy(AwsRetryStrategy.doNotRetry()));
    }
}
