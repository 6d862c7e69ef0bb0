package io.github.apprunnerclient.testkit;

import io.github.apprunnerclient.model.Connection;

/**
 * WireMock stubs of App Runner, one reply each, and counts of what was asked; to be imported statically. For a service
 * that remembers, see {@link FakeAppRunner}, whose {@link FakeAppRunner#wireMock()} takes these stubs too.
 *
 * <pre>{@code
 * stubFor(createConnection().withName("my-connection").willReturn(connection()));
 * stubFor(createConnection().withName("one-too-many").willFail(serviceQuotaExceeded("No connection left")));
 * ...
 * verify(1, createConnectionRequested().withName("my-connection").withTag("team", "platform"));
 * }</pre>
 *
 * Stubs check nothing but what they are told to match: no signature, no rule of the service.
 */
public final class AppRunnerStubs {
    private AppRunnerStubs() {}

    /**
     * {@return the connection of a reply, for {@code willReturn}; what it isn't told, the stub fills in}
     *
     * <pre>{@code
     * connection().connectionName("my-connection").status(ConnectionStatus.AVAILABLE)
     * }</pre>
     */
    public static Connection.Builder connection() {
        return Connection.builder();
    }

    /**
     * {@return calls of CreateConnection, to say how they are answered}
     *
     * <pre>{@code
     * stubFor(createConnection().withName("my-connection").withTag("team", "platform")
     *         .willReturn(connection().status(ConnectionStatus.AVAILABLE)));
     * }</pre>
     */
    public static CreateConnectionStub createConnection() {
        return new CreateConnectionStub();
    }

    /**
     * {@return calls of ListConnections, to say how they are answered}
     *
     * <pre>{@code
     * stubFor(listConnections().withNextToken("2").willReturn(connection().connectionName("last")));
     * }</pre>
     */
    public static ListConnectionsStub listConnections() {
        return new ListConnectionsStub();
    }

    /**
     * {@return calls of DeleteConnection, to say how they are answered}
     *
     * <pre>{@code
     * stubFor(deleteConnection().willFail(resourceNotFound("Gone already")));
     * }</pre>
     */
    public static DeleteConnectionStub deleteConnection() {
        return new DeleteConnectionStub();
    }

    /**
     * {@return calls of TagResource, to say how they are answered}
     *
     * <pre>{@code
     * stubFor(tagResource().withArn(arn).withTag("team", "platform").willSucceed());
     * }</pre>
     */
    public static TagResourceStub tagResource() {
        return new TagResourceStub();
    }

    /**
     * {@return calls of UntagResource, to say how they are answered}
     *
     * <pre>{@code
     * stubFor(untagResource().withArn(arn).withTagKey("team").willSucceed());
     * }</pre>
     */
    public static UntagResourceStub untagResource() {
        return new UntagResourceStub();
    }

    /**
     * {@return calls of ListTagsForResource, to say how they are answered}
     *
     * <pre>{@code
     * stubFor(listTagsForResource().willReturn(Map.of("team", "platform")));
     * }</pre>
     */
    public static ListTagsForResourceStub listTagsForResource() {
        return new ListTagsForResourceStub();
    }

    /**
     * {@return requests of CreateConnection, to count them}
     *
     * <pre>{@code
     * verify(1, createConnectionRequested().withName("my-connection").withTag("team", "platform"));
     * }</pre>
     */
    public static CreateConnectionRequested createConnectionRequested() {
        return new CreateConnectionRequested();
    }

    /**
     * {@return requests of ListConnections, to count them}
     *
     * <pre>{@code
     * verify(2, listConnectionsRequested().withMaxResults(50));
     * }</pre>
     */
    public static ListConnectionsRequested listConnectionsRequested() {
        return new ListConnectionsRequested();
    }

    /**
     * {@return requests of DeleteConnection, to count them}
     *
     * <pre>{@code
     * verify(1, deleteConnectionRequested().withArn(arn));
     * }</pre>
     */
    public static DeleteConnectionRequested deleteConnectionRequested() {
        return new DeleteConnectionRequested();
    }

    /**
     * {@return requests of TagResource, to count them}
     *
     * <pre>{@code
     * verify(1, tagResourceRequested().withTag("team", "platform"));
     * }</pre>
     */
    public static TagResourceRequested tagResourceRequested() {
        return new TagResourceRequested();
    }

    /**
     * {@return requests of UntagResource, to count them}
     *
     * <pre>{@code
     * verify(1, untagResourceRequested().withTagKey("team"));
     * }</pre>
     */
    public static UntagResourceRequested untagResourceRequested() {
        return new UntagResourceRequested();
    }

    /**
     * {@return requests of ListTagsForResource, to count them}
     *
     * <pre>{@code
     * verify(0, listTagsForResourceRequested());
     * }</pre>
     */
    public static ListTagsForResourceRequested listTagsForResourceRequested() {
        return new ListTagsForResourceRequested();
    }

    /**
     * {@return a {@code InvalidRequestException}, with 400}
     *
     * @param message what the service says
     */
    public static ErrorReply invalidRequest(String message) {
        return new ErrorReply(ServiceFault.invalidRequest(message));
    }

    /**
     * {@return a {@code InvalidStateException}, with 400}
     *
     * @param message what the service says
     */
    public static ErrorReply invalidState(String message) {
        return new ErrorReply(ServiceFault.invalidState(message));
    }

    /**
     * {@return a {@code ResourceNotFoundException}, with 400}
     *
     * @param message what the service says
     */
    public static ErrorReply resourceNotFound(String message) {
        return new ErrorReply(ServiceFault.resourceNotFound(message));
    }

    /**
     * {@return a {@code ServiceQuotaExceededException}, with 402}
     *
     * @param message what the service says
     */
    public static ErrorReply serviceQuotaExceeded(String message) {
        return new ErrorReply(ServiceFault.serviceQuotaExceeded(message));
    }

    /**
     * {@return a {@code InternalServiceErrorException}, with 500}
     *
     * @param message what the service says
     */
    public static ErrorReply internalServiceError(String message) {
        return new ErrorReply(ServiceFault.internalServiceError(message));
    }

    /**
     * {@return an error that the service's model doesn't have, such as {@code AccessDeniedException}}
     *
     * @param status of the reply
     * @param code the error's name
     * @param message what the service says
     */
    public static ErrorReply serviceError(int status, String code, String message) {
        return new ErrorReply(ServiceFault.ofFramework(status, code, message));
    }
}
