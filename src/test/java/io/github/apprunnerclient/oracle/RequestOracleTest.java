package io.github.apprunnerclient.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.retries.LegacyRetryStrategy;
import software.amazon.awssdk.retries.api.BackoffStrategy;

/** What our client sends, against what the official client sends for the same input, byte for byte. */
class RequestOracleTest {
    private Recorder recorder;

    @BeforeEach
    void start() throws Exception {
        recorder = new Recorder();
    }

    @AfterEach
    void stop() throws Exception {
        recorder.close();
    }

    @ParameterizedTest
    @MethodSource("io.github.apprunnerclient.oracle.RequestInput#all")
    void request_line_and_body_are_the_official_clients(RequestInput input) {
        RecordedRequest official = sent(Side.OFFICIAL, input);
        RecordedRequest ours = sent(Side.OURS, input);

        assertThat(ours.requestLine()).isEqualTo(official.requestLine());
        assertThat(ours.bodyText()).isEqualTo(official.bodyText());
        assertThat(ours.body()).isEqualTo(official.body());
    }

    @ParameterizedTest
    @MethodSource("io.github.apprunnerclient.oracle.RequestInput#all")
    void every_header_is_the_official_clients_in_the_same_place(RequestInput input) {
        List<String> official =
                Normalisation.normalise(sent(Side.OFFICIAL, input).headers());
        List<String> ours = Normalisation.normalise(sent(Side.OURS, input).headers());

        assertThat(ours).isEqualTo(KnownDifferences.ofHeaders(input, official));
    }

    /** What is signed, and what it is signed with: the rest is each HTTP client's own. */
    @Test
    void the_default_HTTP_client_sends_the_signed_headers_of_the_official_client_and_no_other() {
        RequestInput input = new RequestInput("no HTTP client", Setup::anyHttp);
        Set<String> ofHttpClient = Set.of("accept", "connection", "user-agent");

        assertThat(headersBut(ofHttpClient, sent(Side.OURS, input)))
                .containsExactlyInAnyOrderElementsOf(headersBut(ofHttpClient, sent(Side.OFFICIAL, input)));
    }

    private static List<String> headersBut(Set<String> names, RecordedRequest request) {
        return Normalisation.normalise(request.headers()).stream()
                .filter(header ->
                        !names.contains(header.substring(0, header.indexOf(':')).toLowerCase(Locale.ROOT)))
                .toList();
    }

    @Test
    void every_known_difference_of_a_header_is_still_there() {
        for (KnownDifferences.OfHeader difference : KnownDifferences.HEADERS) {
            RequestInput input = RequestInput.all()
                    .filter(candidate -> candidate.name().equals(difference.input()))
                    .findFirst()
                    .orElseThrow();
            assertThat(sent(Side.OFFICIAL, input).headers()).contains(difference.official());
            assertThat(sent(Side.OURS, input).headers()).contains(difference.ours());
        }
    }

    @ParameterizedTest
    @MethodSource("refused")
    void what_is_known_to_be_refused_is_sent_only_by_the_official_client(KnownDifferences.Refused difference) {
        Side.OFFICIAL.createConnection(difference.input().setup(recorder.endpoint()));
        assertThat(recorder.takeRequests()).as("official").hasSize(1);

        var ours = Side.OURS.createConnection(difference.input().setup(recorder.endpoint()));
        assertThat(ours).as(difference.reason()).containsEntry("result", "SdkClientException");
        assertThat(recorder.takeRequests()).as("ours").isEmpty();
    }

    static List<KnownDifferences.Refused> refused() {
        return KnownDifferences.REFUSED;
    }

    @ParameterizedTest
    @MethodSource("io.github.apprunnerclient.oracle.RequestInput#all")
    void the_same_headers_are_signed_for_the_same_scope(RequestInput input) {
        String official = sent(Side.OFFICIAL, input).header("Authorization");
        String ours = sent(Side.OURS, input).header("Authorization");

        assertThat(part(ours, "SignedHeaders=")).isEqualTo(part(official, "SignedHeaders="));
        assertThat(part(ours, "Credential=")).isEqualTo(part(official, "Credential="));
    }

    @Test
    void a_retry_is_sent_with_the_official_clients_headers() {
        RequestInput input = new RequestInput(
                "retry",
                setup -> setup.client(c -> c.retryStrategy(LegacyRetryStrategy.builder()
                        .maxAttempts(4)
                        .backoffStrategy(BackoffStrategy.retryImmediately())
                        .throttlingBackoffStrategy(BackoffStrategy.retryImmediately())
                        .build())));
        recorder.replies(Reply.of(500, "failure"), Reply.created());
        List<RecordedRequest> official = allSent(Side.OFFICIAL, input);
        recorder.replies(Reply.of(500, "failure"), Reply.created());
        List<RecordedRequest> ours = allSent(Side.OURS, input);

        assertThat(official).hasSize(2);
        assertThat(ours).hasSize(2);
        for (int i = 0; i < 2; i++) {
            assertThat(Normalisation.normalise(ours.get(i).headers()))
                    .isEqualTo(Normalisation.normalise(official.get(i).headers()));
            assertThat(ours.get(i).body()).isEqualTo(official.get(i).body());
        }
        assertThat(ours.get(1).header("amz-sdk-invocation-id"))
                .isEqualTo(ours.get(0).header("amz-sdk-invocation-id"));
    }

    private RecordedRequest sent(Side side, RequestInput input) {
        List<RecordedRequest> requests = allSent(side, input);
        assertThat(requests).hasSize(1);
        return requests.get(0);
    }

    private List<RecordedRequest> allSent(Side side, RequestInput input) {
        var facts = side.createConnection(input.setup(recorder.endpoint()));
        assertThat(facts).as("%s", side).containsEntry("result", "CreateConnectionResponse");
        return recorder.takeRequests();
    }

    /** Of {@code AWS4-HMAC-SHA256 Credential=…, SignedHeaders=…, Signature=…}; null if the request is not signed. */
    private static String part(String authorization, String name) {
        if (authorization == null) {
            return null;
        }
        int start = authorization.indexOf(name);
        return authorization.substring(start, authorization.indexOf(',', start));
    }
}
