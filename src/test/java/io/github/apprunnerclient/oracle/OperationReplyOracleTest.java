package io.github.apprunnerclient.oracle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.awscore.AwsClient;
import software.amazon.awssdk.awscore.AwsResponse;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.awscore.retry.AwsRetryStrategy;
import software.amazon.awssdk.core.SdkPojo;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.http.ExecutableHttpRequest;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.SdkHttpClient;

/** What each operation makes of replies, in both kinds of client, against what the official client makes of the same. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OperationReplyOracleTest {
    private static final List<Side> OURS = List.of(Side.OURS, Side.OURS_ASYNC);

    private static final Map<String, Object> UNKNOWN_MEMBERS =
            Map.of("SomethingNew", Map.of("Deep", List.of(Map.of("Name", 1.5), List.of(), "x")), "AlsoNew", "text");

    private final Replying http = new Replying();
    private final Map<Side, AwsClient> clients = new EnumMap<>(Side.class);

    @BeforeAll
    void start() {
        for (Side side : Side.values()) {
            clients.put(
                    side,
                    side.client(new Setup().http(http).client(c -> c.retryStrategy(AwsRetryStrategy.doNotRetry()))));
        }
    }

    @AfterAll
    void stop() {
        clients.values().forEach(AwsClient::close);
    }

    /** A reply to one operation. */
    record Case(OfficialOperation operation, String name, String body) {
        @Override
        public String toString() {
            return operation + ", " + name;
        }
    }

    static Stream<Case> replies() {
        return OfficialOperation.ALL.stream()
                .flatMap(operation -> Stream.concat(
                        Stream.of(Flavour.values())
                                .filter(flavour -> flavour != Flavour.LONE_SURROGATES)
                                .map(flavour -> reply(operation, flavour.name(), flavour, ModelValues::json)),
                        Stream.of(
                                new Case(operation, "no body at all", ""),
                                reply(
                                        operation,
                                        "unknown members",
                                        Flavour.UNKNOWN_ENUMS,
                                        full -> full.json(UNKNOWN_MEMBERS)),
                                reply(operation, "null members", Flavour.EVERYTHING, OperationReplyOracleTest::nulls),
                                reply(
                                        operation,
                                        "null members inside",
                                        Flavour.EVERYTHING,
                                        full -> insides(full).json()))));
    }

    /** Replies with another kind of value for each number and boolean; none if the response has neither. */
    static Stream<Case> replies(UnaryOperator<Object> otherScalars) {
        return OfficialOperation.ALL.stream().flatMap(operation -> {
            ModelValues full = ModelValues.of(operation.response(), Flavour.EVERYTHING);
            String body = full.withScalars(otherScalars).json();
            return body.equals(full.json())
                    ? Stream.empty()
                    : Stream.of(new Case(operation, "other scalars: " + otherScalars.apply(1), body));
        });
    }

    static Stream<Case> unreadable() {
        return Stream.of(1.5, 3_000_000_000L, List.of(), Map.of()).flatMap(value -> replies(scalar -> value));
    }

    static Stream<Case> quoted() {
        return replies(Object::toString);
    }

    static Stream<Arguments> errors() {
        return OfficialOperation.ALL.stream()
                .flatMap(operation -> Stream.concat(OfficialJar.exceptions(), Stream.of("SomethingNewException"))
                        .map(code -> Arguments.of(operation, code)));
    }

    @Test
    void no_operation_and_no_exception_is_left_out() {
        assertThat(replies().map(Case::operation).distinct()).hasSize(37);
        assertThat(OfficialJar.exceptions())
                .containsExactlyInAnyOrder(
                        "InternalServiceErrorException",
                        "InvalidRequestException",
                        "InvalidStateException",
                        "ResourceNotFoundException",
                        "ServiceQuotaExceededException");
    }

    @ParameterizedTest
    @MethodSource("replies")
    void a_response_is_the_official_clients(Case reply) {
        http.reply = Reply.of(200, reply.name()).body(reply.body());
        AwsResponse official = response(Side.OFFICIAL, reply.operation());
        for (Side side : OURS) {
            AwsResponse ours = response(side, reply.operation());

            assertThat(ours).hasToString(official.toString());
            assertThat(Accessors.values(ours)).isEqualTo(Accessors.values(official));
            assertThat(facts(ours)).isEqualTo(facts(official));
        }
    }

    @ParameterizedTest
    @MethodSource("replies")
    void two_responses_of_the_same_content_are_equal(Case reply) {
        http.reply = Reply.of(200, reply.name()).body(reply.body());
        AwsResponse response = response(Side.OURS, reply.operation());
        AwsResponse another = response(Side.OURS_ASYNC, reply.operation());

        assertThat(another).isEqualTo(response).hasSameHashCodeAs(response);
        assertThat(response.toBuilder().build()).isEqualTo(response).hasSameHashCodeAs(response);
        assertThat(((SdkPojo) another).equalsBySdkFields(response)).isTrue();
    }

    @ParameterizedTest
    @MethodSource("unreadable")
    void a_response_that_the_official_client_cannot_read_is_not_made_up(Case reply) {
        http.reply = Reply.of(200, reply.name()).body(reply.body());

        assertThatThrownBy(() -> response(Side.OFFICIAL, reply.operation())).isInstanceOf(SdkClientException.class);
        for (Side side : OURS) {
            assertUnreadable(side, reply);
        }
    }

    @ParameterizedTest
    @MethodSource("quoted")
    void a_number_or_boolean_in_quotes_is_taken_for_one_only_by_the_official_client(Case reply) {
        http.reply = Reply.of(200, reply.name()).body(reply.body());

        assertThat(response(Side.OFFICIAL, reply.operation()))
                .as(KnownDifferences.QUOTED)
                .isNotNull();
        for (Side side : OURS) {
            assertUnreadable(side, reply);
        }
    }

    @ParameterizedTest
    @MethodSource("errors")
    void an_error_is_the_official_clients(OfficialOperation operation, String code) {
        http.reply = Reply.of(400, code).body(ErrorReplies.error(code));
        Map<String, Object> official = failure(Side.OFFICIAL, operation);
        for (Side side : OURS) {
            Map<String, Object> ours = failure(side, operation);

            assertThat(ours.remove("message").toString())
                    .startsWith(official.get("message").toString())
                    .contains(" (Operation: " + operation + ", Endpoint: https://apprunner.");
            assertThat(ours)
                    .usingRecursiveComparison()
                    .ignoringFields("message")
                    .isEqualTo(official);
        }
    }

    private static Case reply(
            OfficialOperation operation, String name, Flavour flavour, Function<ModelValues, String> json) {
        return new Case(operation, name, json.apply(ModelValues.of(operation.response(), flavour)));
    }

    private static String nulls(ModelValues full) {
        return nulled(full).json();
    }

    private static ModelValues nulled(ModelValues full) {
        ModelValues nulls = full;
        for (String member : full.members().keySet()) {
            nulls = nulls.with(member, null);
        }
        return nulls;
    }

    /** Structures, in lists too, with nothing but null in them. */
    private static ModelValues insides(ModelValues full) {
        ModelValues changed = full;
        for (Map.Entry<String, Object> member : full.members().entrySet()) {
            if (member.getValue() instanceof ModelValues values) {
                changed = changed.with(member.getKey(), nulled(values));
            } else if (member.getValue() instanceof List<?> list && list.get(0) instanceof ModelValues values) {
                changed = changed.with(member.getKey(), List.of(nulled(values)));
            }
        }
        return changed;
    }

    private void assertUnreadable(Side side, Case reply) {
        assertThatThrownBy(() -> response(side, reply.operation()))
                .isInstanceOf(SdkClientException.class)
                .hasMessageStartingWith("The request succeeded (HTTP 200, request id " + Reply.REQUEST_ID
                        + "), but its reply can't be read: ");
    }

    private AwsResponse response(Side side, OfficialOperation operation) {
        return (AwsResponse) call(side, operation);
    }

    private Map<String, Object> failure(Side side, OfficialOperation operation) {
        return Facts.of(catchThrowableOfType(AwsServiceException.class, () -> call(side, operation)));
    }

    private Object call(Side side, OfficialOperation operation) {
        return side.call(
                clients.get(side),
                operation.method(),
                ModelValues.of(operation.request(), Flavour.EVERYTHING).in(side.clientPackage()));
    }

    /** All but equality, in which the clients are known to differ. */
    private static Map<String, Object> facts(AwsResponse response) {
        Map<String, Object> facts = Facts.of(response);
        facts.remove(KnownDifferences.EQUALITY);
        return facts;
    }

    /** A client without a network, told by each test what to reply. */
    private static final class Replying implements SdkHttpClient {
        private volatile Reply reply = Reply.created();

        @Override
        public ExecutableHttpRequest prepareRequest(HttpExecuteRequest request) {
            return new ReplyingHttpClient(reply).prepareRequest(request);
        }

        @Override
        public void close() {}
    }
}
