package io.github.apprunnerclient.internal.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.apprunnerclient.model.AppRunnerRequest;
import io.github.apprunnerclient.model.CreateConnectionRequest;
import io.github.apprunnerclient.model.CreateServiceRequest;
import io.github.apprunnerclient.model.DeleteConnectionRequest;
import io.github.apprunnerclient.model.ListConnectionsRequest;
import io.github.apprunnerclient.model.ListTagsForResourceRequest;
import io.github.apprunnerclient.model.SourceConfiguration;
import io.github.apprunnerclient.model.StartDeploymentRequest;
import io.github.apprunnerclient.model.Tag;
import io.github.apprunnerclient.model.TagResourceRequest;
import io.github.apprunnerclient.model.UntagResourceRequest;
import java.net.SocketException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.core.exception.SdkException;

/** The words for what an operation may have done, or has probably done, when nobody can know. */
class EffectTest {
    private static final AppRunnerRequest LIST_CONNECTIONS =
            ListConnectionsRequest.builder().build();
    private static final AppRunnerRequest LIST_TAGS =
            ListTagsForResourceRequest.builder().resourceArn("arn").build();

    private final ScriptedService service = new ScriptedService();

    static Stream<Arguments> changes() {
        return Stream.of(
                Arguments.of(
                        CreateConnectionRequest.builder()
                                .connectionName("my-connection")
                                .providerType("GITHUB")
                                .build(),
                        "The connection may have been made: list the connections before making it again.",
                        "The connection probably exists: list the connections before making it again."),
                Arguments.of(
                        CreateServiceRequest.builder()
                                .serviceName("my-service")
                                .sourceConfiguration(
                                        SourceConfiguration.builder().build())
                                .build(),
                        "The service may have been created: look for it before creating it again.",
                        "The service probably exists: look for it before creating it again."),
                Arguments.of(
                        StartDeploymentRequest.builder().serviceArn("arn").build(),
                        "A deployment may have been started: list the operations of the service before starting it"
                                + " again.",
                        "A deployment is probably started: list the operations of the service before starting it"
                                + " again."),
                Arguments.of(
                        DeleteConnectionRequest.builder().connectionArn("arn").build(),
                        "The connection may have been deleted: list the connections to find out.",
                        "The connection is probably deleted: list the connections to find out."),
                Arguments.of(
                        TagResourceRequest.builder()
                                .resourceArn("arn")
                                .tags(Tag.builder().key("k").build())
                                .build(),
                        "The tags may have been set: list the tags of the resource to find out.",
                        "The tags are probably set: list the tags of the resource to find out."),
                Arguments.of(
                        UntagResourceRequest.builder()
                                .resourceArn("arn")
                                .tagKeys("k")
                                .build(),
                        "The tags may have been removed: list the tags of the resource to find out.",
                        "The tags are probably removed: list the tags of the resource to find out."));
    }

    static Stream<AppRunnerRequest> reads() {
        return Stream.of(LIST_CONNECTIONS, LIST_TAGS);
    }

    @ParameterizedTest
    @MethodSource("changes")
    void a_change_without_a_reply_may_have_been_made(AppRunnerRequest request, String possible, String probable) {
        service.breaks(reset()).breaks(reset()).breaks(reset());

        assertThat(failure(request))
                .hasMessageEndingWith(possible + " (SDK Attempt Count: 3)")
                .hasMessageNotContaining(probable);
    }

    @ParameterizedTest
    @MethodSource("changes")
    void a_change_whose_reply_cannot_be_read_has_probably_been_made(
            AppRunnerRequest request, String possible, String probable) {
        service.replies(200, "<html>");

        assertThat(failure(request))
                .hasMessageStartingWith("The request succeeded (HTTP 200, ")
                .hasMessageContaining(". " + probable + " (Operation: ")
                .hasMessageNotContaining(possible);
    }

    @ParameterizedTest
    @MethodSource("reads")
    void a_read_has_changed_nothing_and_its_failure_does_not_speak_of_it(AppRunnerRequest request) {
        service.breaks(reset()).breaks(reset()).breaks(reset());

        assertThat(failure(request))
                .hasMessageEndingWith("Endpoint: https://apprunner.us-east-1.amazonaws.com/) (SDK Attempt Count: 3)");
    }

    @Test
    void a_read_whose_reply_cannot_be_read_says_only_that() {
        service.replies(200, "[]", "x-amzn-RequestId", "R1");

        assertThat(failure(LIST_CONNECTIONS))
                .hasMessageStartingWith("The request succeeded (HTTP 200, request id R1), but its reply can't be read: "
                        + "ListConnectionsResponse is an array where an object belongs")
                .hasMessageEndingWith(". (Operation: ListConnections, Endpoint:"
                        + " https://apprunner.us-east-1.amazonaws.com/) (SDK Attempt Count: 1)");
        assertThat(service.requests).hasSize(1);
    }

    private SdkException failure(AppRunnerRequest request) {
        return catchThrowableOfType(SdkException.class, () -> service.call(request));
    }

    private static SocketException reset() {
        return new SocketException("Connection reset");
    }
}
