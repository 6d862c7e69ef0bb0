package io.github.apprunnerclient.internal.protocol;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.github.apprunnerclient.model.AppRunnerResponse;
import io.github.apprunnerclient.model.AutoScalingConfiguration;
import io.github.apprunnerclient.model.Connection;
import io.github.apprunnerclient.model.ConnectionStatus;
import io.github.apprunnerclient.model.CreateConnectionRequest;
import io.github.apprunnerclient.model.CreateConnectionResponse;
import io.github.apprunnerclient.model.DescribeAutoScalingConfigurationResponse;
import io.github.apprunnerclient.model.DescribeServiceResponse;
import io.github.apprunnerclient.model.Service;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ResponseBodyTest {
    private static final String FULL = "{\"Connection\":{\"ConnectionName\":\"my-conn\",\"ConnectionArn\":\"arn\","
            + "\"ProviderType\":\"GITHUB\",\"Status\":\"PENDING_HANDSHAKE\",\"CreatedAt\":1600000000.123}}";

    private static final Operation<CreateConnectionRequest, CreateConnectionResponse> CREATE_CONNECTION =
            new Operation<>("CreateConnection");

    private static final OfficialClient OFFICIAL = new OfficialClient();

    @ParameterizedTest
    @ValueSource(
            strings = {
                FULL,
                "{}",
                "",
                " ",
                "{\"Connection\":null}",
                "{\"Connection\":{}}",
                "{\"Connection\":{\"ConnectionName\":null,\"CreatedAt\":null,\"Status\":null}}",
                "{\"connection\":{\"ConnectionName\":\"a\"},\"CONNECTION\":1}",
                "{\"Connection\":{\"connectionname\":\"a\",\"ConnectionName\":\"b\"}}",
                "{\"Connection\":{\"ConnectionName\":\"a\",\"ConnectionName\":\"b\"}}",
                "{\"Connection\":{\"ConnectionName\":\"a\"},\"Connection\":{\"ConnectionArn\":\"b\"}}",
                "{\"Connection\":{\"New\":{\"ConnectionName\":[{\"x\":1}]},\"ConnectionName\":\"a\",\"More\":[[]]},\"X\":{}}",
                "{\"Connection\":{\"ConnectionName\":12,\"ConnectionArn\":true,\"Status\":-1.50,\"ProviderType\":false}}",
                "{\"Connection\":{\"ConnectionName\":\"\\u00e9\\uD83D\\uDE00\\n\\/\",\"Status\":\"NEW\"}}",
                "\ufeff{\"Connection\":{\"ConnectionName\":\"é漢\"}}",
            })
    void what_the_official_client_accepts_reads_the_same(String body) throws IOException {
        assertThat(read(body))
                .hasToString(
                        OFFICIAL.read(CREATE_CONNECTION, body.getBytes(UTF_8)).toString());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "DeleteConnection | {\"Connection\":{\"ConnectionName\":\"my-conn\",\"Status\":\"DELETED\",\"CreatedAt\":1.5}}",
                "DeleteConnection | {\"Connection\":null}",
                "ListConnections | {\"ConnectionSummaryList\":[{\"ConnectionName\":\"a\",\"ConnectionArn\":\"arn\",\"ProviderType\":\"NEW\",\"Status\":\"NEW\",\"CreatedAt\":1600000000.123,\"New\":[{}]},{}],\"NextToken\":\"t\"}",
                "ListConnections | {\"ConnectionSummaryList\":[],\"NextToken\":\"\"}",
                "ListConnections | {\"ConnectionSummaryList\":null,\"NextToken\":null}",
                "ListConnections | {\"ConnectionSummaryList\":[{\"ConnectionName\":12},null,{\"Status\":null}],\"NextToken\":12}",
                "ListConnections | {\"ConnectionSummaryList\":[{}],\"ConnectionSummaryList\":[]}",
                "ListConnections | {\"New\":[[{\"NextToken\":\"x\"}]],\"nexttoken\":\"x\",\"NextToken\":\"é\\uD83D\\uDE00\"}",
                "ListTagsForResource | {\"Tags\":[{\"Key\":\"k\",\"Value\":\"v\"},null,{\"Key\":\"k\"},{\"New\":1}]}",
                "ListTagsForResource | {\"Tags\":[]}",
                "ListTagsForResource | {\"Tags\":null}",
                "TagResource | {\"New\":{\"x\":[1,{}]},\"More\":null}",
                "UntagResource | {\"New\":{\"x\":[1,{}]},\"More\":null}",
            })
    void replies_of_the_other_operations_read_the_same(String operation, String body) throws IOException {
        assertReadsAsOfficial(AllOperations.named(operation), body);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "", " ", "{\"New\":1}"})
    void a_reply_without_known_members_reads_the_same_for_every_operation(String body) throws IOException {
        for (Operation<?, ?> operation : AllOperations.LIST) {
            assertReadsAsOfficial(operation, body);
        }
    }

    @Test
    void every_kind_of_value_is_read() throws IOException {
        AutoScalingConfiguration scaling = ResponseBodyTest.<DescribeAutoScalingConfigurationResponse>read(
                        "DescribeAutoScalingConfiguration",
                        "{\"AutoScalingConfiguration\":{\"MinSize\":-7,\"Latest\":true,\"IsDefault\":false,"
                                + "\"CreatedAt\":1.5}}")
                .autoScalingConfiguration();
        Service service = ResponseBodyTest.<DescribeServiceResponse>read(
                        "DescribeService",
                        "{\"Service\":{\"SourceConfiguration\":{\"ImageRepository\":{\"ImageConfiguration\":"
                                + "{\"RuntimeEnvironmentVariables\":{\"a\":\"1\",\"b\":null}}}}}}")
                .service();

        assertThat(scaling.minSize()).isEqualTo(-7);
        assertThat(scaling.latest()).isTrue();
        assertThat(scaling.isDefault()).isFalse();
        assertThat(scaling.createdAt()).isEqualTo("1970-01-01T00:00:01.500Z");
        assertThat(service.sourceConfiguration()
                        .imageRepository()
                        .imageConfiguration()
                        .runtimeEnvironmentVariables())
                .containsExactly(entry("a", "1"), entry("b", null));
    }

    private static void assertReadsAsOfficial(Operation<?, ?> operation, String body) throws IOException {
        assertThat(AllOperations.read(operation, body.getBytes(UTF_8)))
                .hasToString(OFFICIAL.read(operation, body.getBytes(UTF_8)).toString());
    }

    @Test
    void every_member_is_read() throws IOException {
        Connection connection = read(FULL).connection();
        assertThat(connection.connectionName()).isEqualTo("my-conn");
        assertThat(connection.connectionArn()).isEqualTo("arn");
        assertThat(connection.providerTypeAsString()).isEqualTo("GITHUB");
        assertThat(connection.status()).isSameAs(ConnectionStatus.PENDING_HANDSHAKE);
        assertThat(connection.createdAt()).isEqualTo("2020-09-13T12:26:40.123Z");
    }

    @Test
    void an_empty_body_is_a_response_with_nothing_set() throws IOException {
        assertThat(read("")).isEqualTo(CreateConnectionResponse.builder().build());
    }

    @Test
    void utf_16_is_accepted() throws IOException {
        assertThat(read(FULL.getBytes(UTF_16BE))).isEqualTo(read(FULL));
        assertThat(read(FULL.getBytes(UTF_16LE))).isEqualTo(read(FULL));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "null | CreateConnectionResponse is null where an object belongs",
                "[] | CreateConnectionResponse is an array where an object belongs",
                "\"text\" | CreateConnectionResponse is a string where an object belongs",
                "12 | CreateConnectionResponse is a number where an object belongs",
                "true | CreateConnectionResponse is a boolean where an object belongs",
                "{\"Connection\":\"x\"} | Connection is a string where an object belongs",
                "{\"Connection\":[]} | Connection is an array where an object belongs",
                "{\"Connection\":{\"ConnectionName\":{\"a\":\"b\"}}} | ConnectionName is an object where a string belongs",
                "{\"Connection\":{\"Status\":[\"b\"]}} | Status is an array where a string belongs",
                "{\"Connection\":{\"CreatedAt\":true}} | CreatedAt is a boolean where a number of seconds belongs",
                "{\"Connection\":{\"CreatedAt\":{}}} | CreatedAt is an object where a number of seconds belongs",
            })
    void another_kind_of_value_fails_and_says_where(String body, String message) {
        assertThatThrownBy(() -> read(body))
                .isInstanceOf(JsonProcessingException.class)
                .hasMessageStartingWith(message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "TagResource | [] | TagResourceResponse is an array where an object belongs",
                "ListConnections | null | ListConnectionsResponse is null where an object belongs",
                "ListConnections | {\"ConnectionSummaryList\":{}} | ConnectionSummaryList is an object where an array belongs",
                "ListConnections | {\"ConnectionSummaryList\":[1]} | ConnectionSummary is a number where an object belongs",
                "ListConnections | {\"NextToken\":[]} | NextToken is an array where a string belongs",
                "ListTagsForResource | {\"Tags\":\"k\"} | Tags is a string where an array belongs",
                "DeleteConnection | {\"Connection\":[]} | Connection is an array where an object belongs",
                "DescribeAutoScalingConfiguration | {\"AutoScalingConfiguration\":{\"MinSize\":\"1\"}} | MinSize is a string where a whole number belongs",
                "DescribeAutoScalingConfiguration | {\"AutoScalingConfiguration\":{\"MinSize\":1.0}} | MinSize is a number where a whole number belongs",
                "DescribeAutoScalingConfiguration | {\"AutoScalingConfiguration\":{\"MinSize\":2147483648}} | MinSize is out of range of int",
                "DescribeAutoScalingConfiguration | {\"AutoScalingConfiguration\":{\"Latest\":\"true\"}} | Latest is a string where a boolean belongs",
                "DescribeService | {\"Service\":{\"SourceConfiguration\":{\"ImageRepository\":{\"ImageConfiguration\":{\"RuntimeEnvironmentVariables\":[]}}}}} | RuntimeEnvironmentVariables is an array where an object belongs",
            })
    void another_kind_of_value_fails_for_every_operation(String operation, String body, String message) {
        assertThatThrownBy(() -> AllOperations.read(AllOperations.named(operation), body.getBytes(UTF_8)))
                .isInstanceOf(JsonProcessingException.class)
                .hasMessageStartingWith(message);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<html>",
                "{",
                "{\"Connection\":{\"ConnectionName\":\"a\"}",
                "{\"Connection\":{\"ConnectionName\":\"a",
                "{\"Connection\" {}}",
                "{'Connection':{}}",
                "}",
                "]",
                "{\"Connection\":{\"ConnectionName\":\"a\"}} garbage",
                "{}}",
            })
    void what_is_not_json_fails(String body) {
        assertThatThrownBy(() -> read(body)).isInstanceOf(JsonProcessingException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}{}", "{} []", "{} null", "{},{}"})
    void what_follows_the_object_fails(String body) {
        assertThatThrownBy(() -> read(body)).isInstanceOf(JsonProcessingException.class);
    }

    @Test
    void a_second_object_fails_and_says_where() {
        assertThatThrownBy(() -> read("{}\n{}"))
                .isInstanceOfSatisfying(
                        JsonProcessingException.class,
                        failure -> assertThat(Reason.of(failure))
                                .isEqualTo("Something follows the object (line 2, column 2)"));
    }

    @Test
    void an_end_before_any_token_is_told_without_null() {
        byte[] halfOfAByteOrderMark = {(byte) 0xef};

        assertThatThrownBy(() -> read(halfOfAByteOrderMark))
                .isInstanceOfSatisfying(
                        JsonProcessingException.class,
                        failure ->
                                assertThat(Reason.of(failure)).isEqualTo("Unexpected end-of-input (line 1, column 2)"))
                .hasMessageNotContaining("null");
    }

    @Test
    void absurd_nesting_fails() {
        assertThatThrownBy(() -> read("{\"X\":" + "[".repeat(100_000))).isInstanceOf(JsonProcessingException.class);
    }

    private static CreateConnectionResponse read(String body) throws IOException {
        return read(body.getBytes(UTF_8));
    }

    @SuppressWarnings("unchecked")
    private static <ResponseT extends AppRunnerResponse> ResponseT read(String operation, String body)
            throws IOException {
        return (ResponseT) AllOperations.read(AllOperations.named(operation), body.getBytes(UTF_8));
    }

    private static CreateConnectionResponse read(byte[] body) throws IOException {
        return AllOperations.read(CREATE_CONNECTION, body);
    }
}
