package io.github.apprunnerclient.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.awscore.retry.AwsRetryStrategy;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.core.SdkGlobalTime;
import software.amazon.awssdk.http.apache5.Apache5HttpClient;

/** What our client makes of a reply, against what the official client makes of the same. */
class ReplyOracleTest {

    @AfterEach
    void forget_the_clock_skew_that_the_official_client_keeps_for_the_whole_process() {
        SdkGlobalTime.setGlobalTimeOffset(0);
    }

    @ParameterizedTest
    @MethodSource("replies")
    void a_result_is_the_official_clients(Reply reply) {
        compare(
                reply,
                Side.OFFICIAL.createConnection(once().http(new ReplyingHttpClient(reply))),
                Side.OURS.createConnection(once().http(new ReplyingHttpClient(reply))));
    }

    @ParameterizedTest
    @MethodSource("io.github.apprunnerclient.oracle.WireReplies#all")
    void a_result_is_the_official_clients_over_the_wire(Reply reply) throws IOException {
        try (Recorder recorder = new Recorder().replies(reply)) {
            compare(
                    reply,
                    Side.OFFICIAL.createConnection(once().endpoint(recorder.endpoint())),
                    Side.OURS.createConnection(once().endpoint(recorder.endpoint())));
        }
    }

    /** Apache's client and ours have neither code nor faults in common. */
    @ParameterizedTest
    @MethodSource("io.github.apprunnerclient.oracle.WireReplies#all")
    void a_result_with_the_default_HTTP_client_is_the_official_clients_with_apache5(Reply reply) throws IOException {
        try (Recorder recorder = new Recorder().replies(reply)) {
            Map<String, Object> official = Side.OFFICIAL.createConnection(
                    once().endpoint(recorder.endpoint()).http(Apache5HttpClient.builder()));
            // An empty body is none to ours, as it is to url-connection-client.
            official.replace("rawResponse", SdkBytes.fromByteArray(new byte[0]), null);

            compare(
                    reply,
                    official,
                    Side.OURS.createConnection(
                            once().endpoint(recorder.endpoint()).anyHttp()));
        }
    }

    @ParameterizedTest
    @MethodSource("replies")
    void an_error_says_what_was_asked_of_whom(Reply reply) {
        Map<String, Object> ours = Side.OURS.createConnection(once().http(new ReplyingHttpClient(reply)));

        if (ours.containsKey("message")) {
            assertThat(ours.get("message").toString()).containsPattern(KnownDifferences.MESSAGE_ENDING);
        }
        if (ours.containsKey("statusCode")) {
            assertThat(ours.get("message").toString().contains("may have been made"))
                    .as("warns that the service may have acted")
                    .isEqualTo(reply.status() >= 500);
        }
    }

    @Test
    void the_known_difference_in_equality_is_still_there() {
        Setup setup = once().http(new ReplyingHttpClient(Reply.created()));

        assertThat(Side.OFFICIAL.createConnection(setup)).containsEntry(KnownDifferences.EQUALITY, false);
        assertThat(Side.OURS.createConnection(setup)).containsEntry(KnownDifferences.EQUALITY, true);
    }

    @Test
    void the_table_has_many_replies_no_two_of_one_name() {
        assertThat(Stream.concat(replies(), WireReplies.all()).map(Reply::name))
                .hasSizeGreaterThan(150)
                .doesNotHaveDuplicates();
    }

    @Test
    void every_known_difference_is_of_a_reply_in_the_table() {
        assertThat(Stream.concat(replies(), WireReplies.all()).map(Reply::name))
                .containsAll(KnownDifferences.RESULTS.stream()
                        .flatMap(difference -> difference.replies().stream())
                        .toList());
    }

    static Stream<Reply> replies() {
        return Stream.concat(SuccessReplies.all(), ErrorReplies.all());
    }

    private static Setup once() {
        return new Setup().client(c -> c.retryStrategy(AwsRetryStrategy.doNotRetry()));
    }

    private static void compare(Reply reply, Map<String, Object> official, Map<String, Object> ours) {
        List<KnownDifferences.OfResult> known = KnownDifferences.ofReply(reply);
        Set<String> expected = known.stream()
                .flatMap(difference -> difference.facts().stream())
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(differences(official, ours))
                .as("facts that differ%nofficial: %s%nours:     %s", official, ours)
                .isEqualTo(expected);
        for (KnownDifferences.OfResult difference : known) {
            assertThat(difference.as().test(official, ours))
                    .as("%s%nofficial: %s%nours:     %s", difference.reason(), official, ours)
                    .isTrue();
        }
    }

    /** The names of the facts that differ; where a result is of another class, that says it all. */
    private static Set<String> differences(Map<String, Object> official, Map<String, Object> ours) {
        Set<String> different = new TreeSet<>();
        if (!official.get("result").equals(ours.get("result"))) {
            different.add("result");
            return different;
        }
        Set<String> facts = new LinkedHashSet<>(official.keySet());
        facts.addAll(ours.keySet());
        facts.remove(KnownDifferences.EQUALITY);
        for (String fact : facts) {
            Object our = fact.equals("message") ? KnownDifferences.withoutEnding(ours) : ours.get(fact);
            if (!Objects.equals(official.get(fact), our)) {
                different.add(fact);
            }
        }
        return different;
    }
}
