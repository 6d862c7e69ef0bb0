package io.github.apprunnerclient.internal.call;

import static io.github.apprunnerclient.internal.call.ScriptedService.CREATED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.apprunnerclient.model.CreateConnectionRequest;
import io.github.apprunnerclient.model.ProviderType;
import io.github.apprunnerclient.model.Tag;
import java.util.Arrays;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.exception.SdkClientException;

/** What is refused before anything is sent. */
class RequestCheckTest {
    private final ScriptedService service = new ScriptedService();

    @Test
    void everything_that_is_wrong_is_said_at_once() {
        assertRefused(
                r -> r.connectionName("abc")
                        .providerType(ProviderType.UNKNOWN_TO_SDK_VERSION)
                        .tags(Arrays.asList(
                                Tag.builder().key("").value("v").build(),
                                null,
                                Tag.builder().key("k").build())),
                "CreateConnection was not sent, its request is invalid: "
                        + "connectionName is 'abc', 3 characters long, its minimum length is 4; "
                        + "providerType is UNKNOWN_TO_SDK_VERSION, which stands for what a reply can't name;"
                        + " a request takes one of [GITHUB, BITBUCKET]; "
                        + "tags[0].key is empty, its minimum length is 1; "
                        + "tags[1] is null, but no element of a list may be");
    }

    @Test
    void required_members_are_missed_by_name() {
        assertRefused(
                r -> r.connectionName(null).providerType((ProviderType) null),
                "CreateConnection was not sent, its request is invalid: "
                        + "connectionName is required, but it is not set; providerType is required, but it is not set");
    }

    @Test
    void an_empty_name_is_too_short() {
        assertRefused(
                r -> r.connectionName(""),
                "CreateConnection was not sent, its request is invalid: connectionName is empty, its minimum length is 4");
    }

    @Test
    void a_name_is_measured_in_code_points() {
        assertRefused(
                r -> r.connectionName("a\uD83D\uDE00b"),
                "CreateConnection was not sent, its request is invalid: "
                        + "connectionName is 'a\uD83D\uDE00b', 3 characters long, its minimum length is 4");
    }

    @Test
    void upper_bounds_patterns_and_new_providers_are_left_to_the_service() {
        service.replies(200, CREATED);

        service.createConnection(r -> r.connectionName("no such name! ".repeat(10))
                .providerType("GITLAB")
                .tags(Tag.builder().key("aws:reserved").value("v".repeat(1000)).build()));

        assertThat(service.requests).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "X-Amz-Target",
                "x-amz-target",
                "Host",
                "Content-Type",
                "content-length",
                "Transfer-Encoding",
                "Authorization",
                "X-Amz-Date",
                "x-amz-content-sha256",
                "X-Amz-Security-Token",
                "amz-sdk-invocation-id",
                "amz-sdk-request"
            })
    void a_header_that_the_call_sets_itself_is_refused(String name) {
        assertRefused(
                r -> r.overrideConfiguration(o -> o.putHeader(name, "evil-value")),
                "The header " + name + " can't be set or overridden: the client sets it for the call itself"
                        + " (overrideConfiguration of the request). Nothing was sent.");
        assertThatThrownBy(() -> new ScriptedService(o -> o.putHeader(name, "evil-value")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("The header " + name + " can't be set")
                .hasMessageNotContaining("evil-value");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\r\nX-Amz-Target: b", "a\nb", "a\u0000", "a\u007f", "\u00e4", "\ud83d\ude00"})
    void a_header_value_that_would_not_be_sent_as_it_is_signed_is_refused_and_not_shown(String value) {
        assertRefused(
                r -> r.overrideConfiguration(o -> o.putHeader("X-Custom", value)),
                "A value of the header X-Custom holds a character other than printable US-ASCII, such as a line"
                        + " break"
                        + " (overrideConfiguration of the request). Nothing was sent.");
    }

    @Test
    void a_header_name_that_HTTP_does_not_allow_is_refused() {
        assertRefused(
                r -> r.overrideConfiguration(o -> o.putHeader("X Custom\n", "v")),
                "The header name 'X Custom?' is not a name that HTTP allows"
                        + " (overrideConfiguration of the request). Nothing was sent.");
    }

    @Test
    void a_requests_header_replaces_the_clients_of_the_same_name() {
        ScriptedService own =
                new ScriptedService(o -> o.putHeader("X-Custom", "client").putHeader("X-Other", "o"));
        own.replies(200, CREATED);

        own.createConnection(r -> r.overrideConfiguration(o -> o.putHeader("x-custom", "request")));

        assertThat(own.requests.get(0).matchingHeaders("X-Custom")).containsExactly("request");
        assertThat(own.requests.get(0).matchingHeaders("X-Other")).containsExactly("o");
    }

    @Test
    void a_custom_header_is_signed() {
        service.replies(200, CREATED);

        service.createConnection(r -> r.overrideConfiguration(o -> o.putHeader("X-Custom", "v")));

        assertThat(service.requests.get(0).firstMatchingHeader("Authorization").orElseThrow())
                .contains(";x-custom,");
    }

    @Test
    void a_requests_credentials_beat_the_clients() {
        service.replies(200, CREATED);

        service.createConnection(r -> r.overrideConfiguration(o -> o.credentialsProvider(
                StaticCredentialsProvider.create(AwsBasicCredentials.create("OTHER", "SECRET")))));

        assertThat(service.requests.get(0).firstMatchingHeader("Authorization").orElseThrow())
                .contains("Credential=OTHER/");
    }

    @Test
    void a_requests_user_agent_replaces_ours() {
        service.replies(200, CREATED);

        service.createConnection(r -> r.overrideConfiguration(o -> o.putHeader("User-Agent", "mine")));

        assertThat(service.requests.get(0).matchingHeaders("User-Agent")).containsExactly("mine");
    }

    @AfterEach
    void nothing_unexpected_was_sent() {
        assertThat(service.requests).hasSizeLessThanOrEqualTo(1);
    }

    private void assertRefused(Consumer<CreateConnectionRequest.Builder> request, String message) {
        assertThatThrownBy(() -> service.createConnection(request))
                .isInstanceOf(SdkClientException.class)
                .hasMessage(message);
        assertThat(service.requests).isEmpty();
    }
}
