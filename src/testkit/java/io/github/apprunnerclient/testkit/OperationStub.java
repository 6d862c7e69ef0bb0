package io.github.apprunnerclient.testkit;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.post;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.tomakehurst.wiremock.client.MappingBuilder;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.matching.StringValuePattern;
import java.util.Map;
import java.util.UUID;

/**
 * Calls of one operation, and the one reply to all of them. The methods that begin with {@code with} narrow it to the
 * calls that say so; the one that begins with {@code will} comes last and gives WireMock's own builder, for
 * {@code stubFor} and everything else that WireMock has:
 *
 * <pre>{@code
 * stubFor(createConnection().willThrottle()
 *         .inScenario("busy").willSetStateTo("quiet"));
 * stubFor(createConnection().willReturn(connection())
 *         .inScenario("busy").whenScenarioStateIs("quiet"));
 * }</pre>
 *
 * Replies have the service's content type and a request id, which is the stub's: not every reply's own. Not
 * thread-safe.
 */
public abstract class OperationStub {
    private final MappingBuilder mapping;

    OperationStub(Operation operation) {
        mapping = post(anyUrl()).withHeader("X-Amz-Target", equalTo(operation.target()));
    }

    /**
     * The service refuses or fails.
     *
     * @param error how: {@link AppRunnerStubs} has the errors
     * @return WireMock's builder of the stub
     */
    public final MappingBuilder willFail(ErrorReply error) {
        return willReply(error.reply());
    }

    /**
     * The service answers 400 with a {@code ThrottlingException}, which clients retry.
     *
     * @return WireMock's builder of the stub
     */
    public final MappingBuilder willThrottle() {
        return willReply(Reply.of(ServiceFault.throttling(400)));
    }

    /**
     * The reply is this one.
     *
     * @param status of the reply
     * @param body JSON or not
     * @return WireMock's builder of the stub
     */
    public final MappingBuilder willReplyWith(int status, String body) {
        return willReply(new Reply(status, Reply.JSON, body, Map.of()));
    }

    /**
     * The reply is WireMock's.
     *
     * @param reply with a delay, a fault, other headers
     * @return WireMock's builder of the stub
     */
    public final MappingBuilder willReturn(ResponseDefinitionBuilder reply) {
        return mapping.willReturn(reply);
    }

    final void with(StringValuePattern body) {
        mapping.withRequestBody(body);
    }

    final MappingBuilder willReturn(ObjectNode members) {
        return willReplyWith(200, members.toString());
    }

    private MappingBuilder willReply(Reply reply) {
        return mapping.willReturn(aResponse()
                .withStatus(reply.status())
                .withHeader("Content-Type", reply.contentType())
                .withHeader("x-amzn-RequestId", UUID.randomUUID().toString())
                .withBody(reply.body()));
    }
}
