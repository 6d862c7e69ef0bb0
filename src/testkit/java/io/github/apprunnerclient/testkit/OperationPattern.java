package io.github.apprunnerclient.testkit;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;

import com.github.tomakehurst.wiremock.client.MappingBuilder;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.matching.RequestPatternBuilder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import software.amazon.awssdk.core.SdkPojo;

/**
 * Calls of one operation, to answer them or to count them. {@link #withRequest} narrows it to the calls that say so.
 * The last method gives WireMock's own builder, for {@code stubFor}, {@code verify} and everything else that WireMock
 * has:
 *
 * <pre>{@code
 * stubFor(createService().willThrottle()
 *         .inScenario("busy").willSetStateTo("quiet"));
 * stubFor(createService().willSucceed()
 *         .inScenario("busy").whenScenarioStateIs("quiet"));
 * ...
 * verify(exactly(1), createService().requested().withHeader("amz-sdk-request", containing("attempt=2")));
 * }</pre>
 *
 * Replies have the service's content type and a request id, which is the stub's: not every reply's own. Not
 * thread-safe.
 *
 * @param <RequestT> builds the operation's requests
 * @param <ResponseT> builds its replies
 */
public final class OperationPattern<RequestT extends SdkPojo, ResponseT extends SdkPojo> {
    private final Operation operation;
    private final Supplier<RequestT> requests;
    private final Supplier<ResponseT> responses;
    private final List<String> bodies = new ArrayList<>();
    private final Map<String, Object> members = new LinkedHashMap<>();

    OperationPattern(Operation operation, Supplier<RequestT> requests, Supplier<ResponseT> responses) {
        this.operation = operation;
        this.requests = requests;
        this.responses = responses;
    }

    /**
     * Only calls whose request has these members, whatever else it has. A list may have other elements too, in any
     * order.
     *
     * @param request sets the members
     * @return this pattern
     */
    // Not "with": that is a keyword in Scala, and in Groovy a method of every object.
    public OperationPattern<RequestT, ResponseT> withRequest(Consumer<RequestT> request) {
        RequestT builder = requests.get();
        request.accept(builder);
        Map<String, Object> asked = Json.ofModel(builder);
        bodies.add(Json.write(asked));
        members.putAll(asked);
        return this;
    }

    /**
     * The reply has these members; the others are as in {@link #willSucceed()}, in lists too.
     *
     * <pre>{@code
     * listConnections().willReturn(r -> r
     *         .connectionSummaryList(c -> c.connectionName("first"), c -> c.connectionName("second"))
     *         .nextToken("2"))
     * }</pre>
     *
     * @param response as much of it as the test needs
     * @return WireMock's builder of the stub
     */
    public MappingBuilder willReturn(Consumer<ResponseT> response) {
        ResponseT builder = responses.get();
        response.accept(builder);
        return willReply(Reply.of(new SampleReply(operation, members).with(Json.ofModel(builder))));
    }

    /**
     * The service has done it. The reply repeats what {@link #withRequest} says of the resource, and what the service
     * adds to it is made up: its ARN, its time of creation, the state that it is in after such a call. Lists are empty.
     *
     * @return WireMock's builder of the stub
     */
    public MappingBuilder willSucceed() {
        return willReturn(response -> {});
    }

    /**
     * The service refuses or fails.
     *
     * @param error how: {@link AppRunnerStubs} has the errors
     * @return WireMock's builder of the stub
     */
    public MappingBuilder willFail(ErrorReply error) {
        return willReply(error.reply());
    }

    /**
     * The service answers 400 with a {@code ThrottlingException}, which clients retry.
     *
     * @return WireMock's builder of the stub
     */
    public MappingBuilder willThrottle() {
        return willReply(Reply.of(ServiceFault.throttling(400)));
    }

    /**
     * The reply is this one.
     *
     * @param status of the reply
     * @param body JSON or not
     * @return WireMock's builder of the stub
     */
    public MappingBuilder willReplyWith(int status, String body) {
        return willReply(new Reply(status, Reply.JSON, body, Map.of()));
    }

    /**
     * The reply is WireMock's.
     *
     * @param reply with a delay, a fault, other headers
     * @return WireMock's builder of the stub
     */
    public MappingBuilder willReturn(ResponseDefinitionBuilder reply) {
        MappingBuilder mapping = post(anyUrl()).withHeader("X-Amz-Target", equalTo(operation.target()));
        bodies.forEach(body -> mapping.withRequestBody(equalToJson(body, true, true)));
        return mapping.willReturn(reply);
    }

    /**
     * {@return WireMock's pattern of these requests, to count or to find them} Each attempt of a call is a request.
     *
     * <pre>{@code
     * verify(1, createConnection().withRequest(r -> r.connectionName("my-connection")).requested());
     * }</pre>
     */
    public RequestPatternBuilder requested() {
        RequestPatternBuilder pattern =
                postRequestedFor(anyUrl()).withHeader("X-Amz-Target", equalTo(operation.target()));
        bodies.forEach(body -> pattern.withRequestBody(equalToJson(body, true, true)));
        return pattern;
    }

    private MappingBuilder willReply(Reply reply) {
        return willReturn(aResponse()
                .withStatus(reply.status())
                .withHeader("Content-Type", reply.contentType())
                .withHeader("x-amzn-RequestId", UUID.randomUUID().toString())
                .withBody(reply.body()));
    }
}
