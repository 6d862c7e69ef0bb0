package io.github.apprunnerclient.internal.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.apprunnerclient.model.AppRunnerRequest;
import io.github.apprunnerclient.model.CreateConnectionRequest;
import io.github.apprunnerclient.model.DeleteConnectionRequest;
import io.github.apprunnerclient.model.ListConnectionsRequest;
import io.github.apprunnerclient.model.ListTagsForResourceRequest;
import io.github.apprunnerclient.model.Tag;
import io.github.apprunnerclient.model.TagResourceRequest;
import io.github.apprunnerclient.model.UntagResourceRequest;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.core.exception.SdkClientException;

/** What each operation refuses to send, and the words for it. */
class RequestRulesTest {

    static Stream<Arguments> what_breaks_a_rule_is_refused() {
        return Stream.of(
                Arguments.of(
                        CreateConnectionRequest.builder().build(),
                        "connectionName is required, but it is not set; providerType is required, but it is not set"),
                Arguments.of(DeleteConnectionRequest.builder().build(), "connectionArn is required, but it is not set"),
                Arguments.of(
                        DeleteConnectionRequest.builder().connectionArn("").build(),
                        "connectionArn is empty, its minimum length is 1"),
                Arguments.of(
                        ListConnectionsRequest.builder()
                                .connectionName("abc")
                                .maxResults(0)
                                .nextToken("")
                                .build(),
                        "connectionName is 'abc', 3 characters long, its minimum length is 4; "
                                + "maxResults is 0, its minimum is 1; nextToken is empty, its minimum length is 1"),
                Arguments.of(
                        ListConnectionsRequest.builder().maxResults(-7).build(), "maxResults is -7, its minimum is 1"),
                Arguments.of(
                        ListTagsForResourceRequest.builder().build(), "resourceArn is required, but it is not set"),
                Arguments.of(
                        ListTagsForResourceRequest.builder().resourceArn("").build(),
                        "resourceArn is empty, its minimum length is 1"),
                Arguments.of(
                        TagResourceRequest.builder().build(),
                        "resourceArn is required, but it is not set; tags is required, but it is not set"),
                Arguments.of(
                        TagResourceRequest.builder()
                                .resourceArn("")
                                .tags(Tag.builder().key("k").build(), null, tag(""))
                                .build(),
                        "resourceArn is empty, its minimum length is 1; "
                                + "tags[1] is null, but no element of a list may be; "
                                + "tags[2].key is empty, its minimum length is 1"),
                Arguments.of(
                        UntagResourceRequest.builder().build(),
                        "resourceArn is required, but it is not set; tagKeys is required, but it is not set"),
                Arguments.of(
                        UntagResourceRequest.builder()
                                .resourceArn("")
                                .tagKeys("", "k", null)
                                .build(),
                        "resourceArn is empty, its minimum length is 1; tagKeys[0] is empty, its minimum length is 1; "
                                + "tagKeys[2] is null, but no element of a list may be"));
    }

    @ParameterizedTest
    @MethodSource
    void what_breaks_a_rule_is_refused(AppRunnerRequest request, String violations) {
        assertThatThrownBy(() -> check(request))
                .isInstanceOf(SdkClientException.class)
                .hasMessage(AllOperations.of(request).name() + " was not sent, its request is invalid: " + violations);
    }

    /** Upper bounds and patterns are the service's to judge, and so is what the model leaves open. */
    static Stream<AppRunnerRequest> what_the_service_may_judge_is_sent() {
        return Stream.of(
                CreateConnectionRequest.builder()
                        .connectionName("no such name! ".repeat(10))
                        .providerType("GITLAB")
                        .tags(tag("aws:reserved"), Tag.builder().build())
                        .build(),
                DeleteConnectionRequest.builder()
                        .connectionArn("x".repeat(2000))
                        .build(),
                ListConnectionsRequest.builder().build(),
                ListConnectionsRequest.builder()
                        .connectionName("x".repeat(33))
                        .maxResults(101)
                        .nextToken("t".repeat(1025))
                        .build(),
                ListConnectionsRequest.builder().maxResults(1).nextToken("t").build(),
                ListTagsForResourceRequest.builder().resourceArn("no arn").build(),
                TagResourceRequest.builder().resourceArn("a").tags(List.of()).build(),
                TagResourceRequest.builder()
                        .resourceArn("a")
                        .tags(
                                Tag.builder()
                                        .key("aws:x")
                                        .value("v".repeat(257))
                                        .build(),
                                Tag.builder().key("k").value("").build())
                        .build(),
                UntagResourceRequest.builder()
                        .resourceArn("a")
                        .tagKeys(List.of())
                        .build(),
                UntagResourceRequest.builder()
                        .resourceArn("a")
                        .tagKeys("k".repeat(129), "aws:x")
                        .build());
    }

    @ParameterizedTest
    @MethodSource
    void what_the_service_may_judge_is_sent(AppRunnerRequest request) {
        assertThatCode(() -> check(request)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @MethodSource
    void operations_that_only_read_have_no_effect(Operation<?, ?> operation) {
        assertThat(operation.effect() == null).isEqualTo(operation.name().matches("(List|Describe).*"));
    }

    static List<Operation<?, ?>> operations_that_only_read_have_no_effect() {
        return AllOperations.LIST;
    }

    private static void check(AppRunnerRequest request) {
        RequestViolations.check(AllOperations.of(request).name(), request);
    }

    private static Tag tag(String key) {
        return Tag.builder().key(key).build();
    }
}
