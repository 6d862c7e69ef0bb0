package io.github.apprunnerclient.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What each misbehaviour is on the wire, seen from a bare socket. */
@Timeout(60)
class MisbehaviourTest {
    private static final String CREATE = "{\"ConnectionName\":\"my-connection\",\"ProviderType\":\"GITHUB\"}";

    @RegisterExtension
    static FakeAppRunnerExtension appRunner =
            FakeAppRunnerExtension.of(FakeAppRunner.builder().verifySignatures(false));

    @Test
    void throttling_is_a_ThrottlingException_for_as_many_calls_as_told() throws IOException {
        appRunner.onNextCalls(2).throttle();

        for (int i = 0; i < 2; i++) {
            Sent sent = create();
            assertThat(sent.text)
                    .startsWith("HTTP/1.1 400 ")
                    .contains("x-amzn-RequestId: ")
                    .endsWith(
                            "{\"__type\":\"com.amazon.coral.service#ThrottlingException\",\"Message\":\"Rate exceeded\"}");
            assertThat(sent.end).isEqualTo("closed");
        }
        assertThat(appRunner.connections()).isEmpty();
        assertThat(create().text).startsWith("HTTP/1.1 200 ");
    }

    @Test
    void throttling_can_have_status_429() throws IOException {
        appRunner.onNextCalls(1).throttle(429);

        assertThat(create().text).startsWith("HTTP/1.1 429 ").contains("#ThrottlingException");
    }

    @ParameterizedTest
    @CsvSource({
        "500, com.amazonaws.apprunner#InternalServiceErrorException",
        "502, <html>",
        "503, com.amazon.coral.service#ServiceUnavailableException",
        "504, <html>"
    })
    void a_failure_has_its_status_and_the_service_did_not_act(int status, String body) throws IOException {
        appRunner.onNextCalls(1).fail(status);

        assertThat(create().text).startsWith("HTTP/1.1 " + status + " ").contains(body);
        assertThat(appRunner.connections()).isEmpty();
    }

    @Test
    void a_reset_before_acting_leaves_no_connection() throws IOException {
        appRunner.onNextCalls(1).resetBeforeActing();

        assertThat(create()).isEqualTo(new Sent("", "Connection reset"));
        assertThat(appRunner.connections()).isEmpty();
        assertThat(appRunner.requests()).hasSize(1);
    }

    @Test
    void a_reset_after_acting_leaves_a_connection() throws IOException {
        appRunner.onNextCalls(1).resetAfterActing();

        assertThat(create()).isEqualTo(new Sent("", "Connection reset"));
        assertThat(appRunner.connections()).hasSize(1);
    }

    @Test
    void a_stalling_service_has_acted_and_says_nothing_until_it_is_let_go() throws IOException {
        appRunner.onNextCalls(1).stall(Duration.ofMinutes(1));

        try (Socket socket = open("CreateConnection", CREATE)) {
            socket.setSoTimeout(500);
            assertThatThrownBy(() -> socket.getInputStream().read()).isInstanceOf(SocketTimeoutException.class);
            assertThat(appRunner.connections()).hasSize(1);

            appRunner.behave();

            socket.setSoTimeout(10_000);
            assertThat(read(socket).text).startsWith("HTTP/1.1 200 ").endsWith("}");
        }
    }

    @Test
    void a_stall_ends_by_itself() throws IOException {
        appRunner.onNextCalls(1).stall(Duration.ofMillis(300));
        long start = System.nanoTime();

        assertThat(create().text).startsWith("HTTP/1.1 200 ");
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThanOrEqualTo(Duration.ofMillis(300));
    }

    @Test
    void a_trickle_sends_the_head_at_once_and_the_whole_body_piece_by_piece() throws IOException {
        appRunner.onNextCalls(1).trickle(Duration.ofSeconds(2));

        try (Socket socket = open("CreateConnection", CREATE)) {
            List<String> pieces = new ArrayList<>();
            byte[] buffer = new byte[10_000];
            for (int n = socket.getInputStream().read(buffer);
                    n > 0;
                    n = socket.getInputStream().read(buffer)) {
                pieces.add(new String(buffer, 0, n, StandardCharsets.UTF_8));
            }
            assertThat(pieces).hasSizeGreaterThan(10);
            String[] headAndBody = String.join("", pieces).split("\r\n\r\n", 2);
            assertThat(headAndBody[0]).contains("Content-Length: " + headAndBody[1].length());
            assertThat(headAndBody[1]).startsWith("{\"Connection\":{").endsWith("}}");
        }
    }

    @Test
    void a_truncated_reply_is_shorter_than_it_says_and_the_service_has_acted() throws IOException {
        appRunner.onNextCalls(1).truncate();

        Sent sent = create();

        String[] headAndBody = sent.text.split("\r\n\r\n", 2);
        int announced = Integer.parseInt(headAndBody[0].replaceFirst("(?s).*Content-Length: (\\d+).*", "$1"));
        assertThat(headAndBody[0]).startsWith("HTTP/1.1 200 ");
        assertThat(headAndBody[1]).startsWith("{\"Connection\"").hasSize(announced / 2);
        assertThat(appRunner.connections()).hasSize(1);
    }

    @Test
    void HTML_comes_from_something_that_is_not_the_service() throws IOException {
        appRunner.onNextCalls(1).answerHtml(200);

        assertThat(create().text).startsWith("HTTP/1.1 200 ").contains("Content-Type: text/html", "<html>");
        assertThat(appRunner.connections()).isEmpty();
    }

    @Test
    void any_status_body_and_headers_can_be_replied() throws IOException {
        appRunner.onNextCalls(2).reply(418, "{}", Map.of("Retry-After", "1", "X-Amzn-RequestId", "R"));
        appRunner.onNextCalls(1).reply(204, "");

        assertThat(create().text)
                .startsWith("HTTP/1.1 418 ")
                .contains("Retry-After: 1\r\n")
                .endsWith("{}");
        assertThat(create().text).containsOnlyOnce("-RequestId: ").contains("-RequestId: R\r\n");
        assertThat(create().text).startsWith("HTTP/1.1 204 ");
    }

    @Test
    void only_calls_of_the_operation_are_hit_and_counted() throws IOException {
        appRunner.onNextCalls(1).of("ListConnections").fail(503);

        assertThat(create().text).startsWith("HTTP/1.1 200 ");
        assertThat(send("ListConnections", "{}").text).startsWith("HTTP/1.1 503 ");
        assertThat(send("ListConnections", "{}").text).startsWith("HTTP/1.1 200 ");
        assertThatThrownBy(() -> appRunner.onEveryCall().of("createConnection"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("createConnection is none of the operations [AssociateCustomDomain, ");
    }

    static Stream<Operation> operations() {
        return Stream.of(Operation.values());
    }

    @ParameterizedTest
    @MethodSource("operations")
    void any_operation_goes_wrong_for_as_many_calls_as_told(Operation operation) throws IOException {
        appRunner.onNextCalls(2).of(operation.toString()).throttle();

        for (int i = 0; i < 2; i++) {
            assertThat(send(operation.toString(), "{}").text).contains("#ThrottlingException");
        }
        assertThat(send(operation.toString(), "{}").text).doesNotContain("#ThrottlingException");
    }

    static Stream<Arguments> errors() {
        return Stream.of(
                Arguments.of(AppRunnerStubs.invalidRequest("m"), 400, "InvalidRequestException"),
                Arguments.of(AppRunnerStubs.invalidState("m"), 400, "InvalidStateException"),
                Arguments.of(AppRunnerStubs.resourceNotFound("m"), 400, "ResourceNotFoundException"),
                Arguments.of(AppRunnerStubs.serviceQuotaExceeded("m"), 402, "ServiceQuotaExceededException"),
                Arguments.of(AppRunnerStubs.internalServiceError("m"), 500, "InternalServiceErrorException"),
                Arguments.of(
                        AppRunnerStubs.serviceError(400, "SubscriptionRequiredException", "m"),
                        400,
                        "SubscriptionRequiredException"),
                Arguments.of(
                        AppRunnerStubs.serviceError(403, "AccessDeniedException", "m"), 403, "AccessDeniedException"));
    }

    @ParameterizedTest
    @MethodSource("errors")
    void any_operation_fails_with_any_error(ErrorReply error, int status, String type) throws IOException {
        appRunner.onNextCalls(1).of("CreateVpcConnector").fail(error);

        assertThat(createConnector().text)
                .startsWith("HTTP/1.1 " + status + " ")
                .contains("#" + type + "\"", "\"Message\":\"m\"");
        assertThat(appRunner.vpcConnectors()).isEmpty();
    }

    /** What goes wrong, and how many connectors there are then. */
    static Stream<Arguments> misbehaviours() {
        return Stream.of(
                misbehaviour("reset before acting", CallSelection::resetBeforeActing, 0),
                misbehaviour("garbage", calls -> calls.reply(200, "{\"VpcConnector\":"), 0),
                misbehaviour("HTML", calls -> calls.answerHtml(200), 0),
                misbehaviour("unavailable", calls -> calls.fail(503), 0),
                misbehaviour("reset after acting", CallSelection::resetAfterActing, 1),
                misbehaviour("cut", CallSelection::truncate, 1),
                misbehaviour("slow", calls -> calls.stall(Duration.ofMillis(50)), 1),
                misbehaviour("slower", calls -> calls.trickle(Duration.ofMillis(50)), 1));
    }

    private static Arguments misbehaviour(String name, Consumer<CallSelection> how, int made) {
        return Arguments.of(name, how, made);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("misbehaviours")
    void any_operation_acts_or_not_whatever_its_caller_sees(String name, Consumer<CallSelection> how, int made)
            throws IOException {
        how.accept(appRunner.onNextCalls(1).of("CreateVpcConnector"));

        createConnector();

        assertThat(appRunner.vpcConnectors()).hasSize(made);
    }

    private static Sent createConnector() throws IOException {
        return send("CreateVpcConnector", "{\"VpcConnectorName\":\"connector\",\"Subnets\":[\"subnet-1\"]}");
    }

    @Test
    void the_same_seed_hits_the_same_calls() throws IOException {
        appRunner.onEveryCall().withProbability(0.5, 42).fail(500);
        String first = outcomes(40);
        appRunner.reset();
        appRunner.onEveryCall().withProbability(0.5, 42).fail(500);

        assertThat(outcomes(40)).isEqualTo(first).contains("200", "500");
        appRunner.behave();
        assertThat(outcomes(5)).doesNotContain("500");
        assertThatThrownBy(() -> appRunner.onEveryCall().withProbability(1.5, 1))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static String outcomes(int calls) throws IOException {
        StringBuilder statuses = new StringBuilder();
        for (int i = 0; i < calls; i++) {
            statuses.append(send("ListConnections", "{}").text, 9, 12).append(' ');
        }
        return statuses.toString();
    }

    private record Sent(String text, String end) {}

    private static Sent create() throws IOException {
        return send("CreateConnection", CREATE);
    }

    private static Sent send(String operation, String body) throws IOException {
        try (Socket socket = open(operation, body)) {
            return read(socket);
        }
    }

    private static Socket open(String operation, String body) throws IOException {
        Socket socket = new Socket("127.0.0.1", appRunner.endpoint().getPort());
        String request = "POST / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                + "Content-Type: application/x-amz-json-1.0\r\nX-Amz-Target: AppRunner." + operation
                + "\r\nContent-Length: " + body.length() + "\r\n\r\n" + body;
        socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
        return socket;
    }

    private static Sent read(Socket socket) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        String end = "closed";
        try {
            socket.getInputStream().transferTo(bytes);
        } catch (IOException e) {
            end = e.getMessage();
        }
        return new Sent(bytes.toString(StandardCharsets.UTF_8), end);
    }
}
