package io.github.apprunnerclient.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.apprunnerclient.testkit.RawCaller.Answer;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each constraint of the model, on both of its sides. */
class ValidationTest {
    private static final String ARN = "arn:aws:apprunner:us-east-1:123456789012:connection/none/0";

    @RegisterExtension
    static FakeAppRunnerExtension appRunner =
            FakeAppRunnerExtension.of(FakeAppRunner.builder().verifySignatures(false));

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {}                                                        | ConnectionName is missing
            {"ConnectionName":null,"ProviderType":"GITHUB"}           | ConnectionName is missing
            {"ConnectionName":"","ProviderType":"GITHUB"}             | ConnectionName has 0 characters, not 4 to 32
            {"ConnectionName":"abc","ProviderType":"GITHUB"}          | ConnectionName has 3 characters, not 4 to 32
            {"ConnectionName":"a2345678901234567890123456789012-","ProviderType":"GITHUB"} | ConnectionName has 33 characters, not 4 to 32
            {"ConnectionName":"-abc","ProviderType":"GITHUB"}         | ConnectionName does not match [A-Za-z0-9][A-Za-z0-9\\-_]{3,31}
            {"ConnectionName":"ab cd","ProviderType":"GITHUB"}        | ConnectionName does not match [A-Za-z0-9][A-Za-z0-9\\-_]{3,31}
            {"ConnectionName":"abcd\\n","ProviderType":"GITHUB"}      | ConnectionName does not match [A-Za-z0-9][A-Za-z0-9\\-_]{3,31}
            {"ConnectionName":"äbcd","ProviderType":"GITHUB"}         | ConnectionName does not match [A-Za-z0-9][A-Za-z0-9\\-_]{3,31}
            {"ConnectionName":"abcd"}                                 | ProviderType is missing
            {"ConnectionName":"abcd","ProviderType":"github"}         | ProviderType is none of [BITBUCKET, GITHUB]
            {"ConnectionName":"abcd","ProviderType":"null"}           | ProviderType is none of [BITBUCKET, GITHUB]
            {"ConnectionName":"abcd","ProviderType":"GITHUB","Tags":[{}]} | Tags[0].Key is missing
            {"ConnectionName":"abcd","ProviderType":"GITHUB","Tags":[{"Key":"a"},{"Key":""}]} | Tags[1].Key has 0 characters, not 1 to 128
            {"ConnectionName":"abcd","ProviderType":"GITHUB","Tags":[{"Key":"aws:a"}]} | Tags[0].Key does not match (?!aws:).+
            {"ConnectionName":"abcd","ProviderType":"GITHUB","Tags":[{"Key":"a\\n"}]} | Tags[0].Key does not match (?!aws:).+
            """)
    void CreateConnection_refuses(String body, String message) {
        assertThat(RawCaller.call(appRunner, "CreateConnection", body).error())
                .isEqualTo("400 InvalidRequestException: " + message);
        assertThat(appRunner.connections()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"ConnectionName\":\"abcd\",\"ProviderType\":\"GITHUB\"}",
                "{\"ConnectionName\":\"a-_4567890123456789012345678901_\",\"ProviderType\":\"BITBUCKET\"}",
                "{\"ConnectionName\":\"0000\",\"ProviderType\":\"GITHUB\",\"Tags\":null,\"Unknown\":[1]}",
                "{\"ConnectionName\":\"abcd\",\"ProviderType\":\"GITHUB\",\"Tags\":[{\"Key\":\"AWS:a\"},{\"Key\":\"aws\"}]}"
            })
    void CreateConnection_accepts(String body) {
        assertThat(RawCaller.call(appRunner, "CreateConnection", body).status()).isEqualTo(200);
    }

    // In characters: each of these is two of Java's.
    @ParameterizedTest
    @CsvSource({"128, 256, 200", "129, 0, 400", "1, 257, 400"})
    void tags_are_measured_in_characters(int keyLength, int valueLength, int status) {
        String tag = "{\"Key\":\"" + "😀".repeat(keyLength) + "\",\"Value\":\"" + "😀".repeat(valueLength) + "\"}";

        assertThat(create("abcd", tag).status()).isEqualTo(status);
    }

    @Test
    void a_resource_has_at_most_50_tags() {
        assertThat(create("five-one", tags(0, 51)).error())
                .isEqualTo("400 InvalidRequestException: A resource has at most 50 tags, and this one would have 51");
        String arn = create("fifty", tags(0, 50))
                .json()
                .at("/Connection/ConnectionArn")
                .textValue();

        String body = "{\"ResourceArn\":\"" + arn + "\",\"Tags\":[%s]}";
        assertThat(RawCaller.call(appRunner, "TagResource", body.formatted(tags(49, 50)))
                        .status())
                .isEqualTo(200);
        assertThat(RawCaller.call(appRunner, "TagResource", body.formatted(tags(49, 51)))
                        .error())
                .isEqualTo("400 InvalidRequestException: A resource has at most 50 tags, and this one would have 51");
        assertThat(RawCaller.call(appRunner, "ListTagsForResource", "{\"ResourceArn\":\"" + arn + "\"}")
                        .json()
                        .path("Tags"))
                .hasSize(50);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"MaxResults":0}        | MaxResults is 0, not 1 to 100
            {"MaxResults":101}      | MaxResults is 101, not 1 to 100
            {"NextToken":""}        | NextToken has 0 characters, not 1 to 1024
            {"NextToken":"forged"}  | NextToken is invalid: it belongs to another request, to another service, or to none
            {"NextToken":"!"}       | NextToken is invalid: it belongs to another request, to another service, or to none
            {"ConnectionName":"a"}  | ConnectionName has 1 characters, not 4 to 32
            """)
    void ListConnections_refuses(String body, String message) {
        assertThat(RawCaller.call(appRunner, "ListConnections", body).error())
                .isEqualTo("400 InvalidRequestException: " + message);
    }

    @Test
    void a_token_has_at_most_1024_characters() {
        assertThat(RawCaller.call(appRunner, "ListConnections", "{\"NextToken\":\"" + "t".repeat(1025) + "\"}")
                        .error())
                .isEqualTo("400 InvalidRequestException: NextToken has 1025 characters, not 1 to 1024");
    }

    @ParameterizedTest
    @CsvSource({
        "DeleteConnection, ConnectionArn",
        "TagResource, ResourceArn",
        "UntagResource, ResourceArn",
        "ListTagsForResource, ResourceArn"
    })
    void an_ARN_is_required_measured_matched_and_known(String operation, String member) {
        String body = "{\"" + member + "\":\"%s\",\"Tags\":[],\"TagKeys\":[]}";

        assertThat(RawCaller.call(appRunner, operation, "{\"Tags\":[]}").error())
                .isEqualTo("400 InvalidRequestException: " + member + " is missing");
        assertThat(RawCaller.call(appRunner, operation, body.formatted("")).error())
                .isEqualTo("400 InvalidRequestException: " + member + " has 0 characters, not 1 to 1011");
        assertThat(RawCaller.call(appRunner, operation, body.formatted(ARN + "0".repeat(1011)))
                        .message())
                .endsWith(" characters, not 1 to 1011");
        assertThat(RawCaller.call(appRunner, operation, body.formatted("my-connection"))
                        .error())
                .startsWith("400 InvalidRequestException: " + member + " does not match arn:aws");
        assertThat(RawCaller.call(appRunner, operation, body.formatted(ARN)).error())
                .isEqualTo("400 ResourceNotFoundException: Resource not found for the provided ARN: " + ARN);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            TagResource   | {"ResourceArn":"%s"}                                    | Tags is missing
            TagResource   | {"ResourceArn":"%s","Tags":[{"Key":"aws:x"}]}           | Tags[0].Key does not match (?!aws:).+
            UntagResource | {"ResourceArn":"%s"}                                    | TagKeys is missing
            UntagResource | {"ResourceArn":"%s","TagKeys":["a","aws:x"]}            | TagKeys[1] does not match (?!aws:).+
            UntagResource | {"ResourceArn":"%s","TagKeys":[""]}                     | TagKeys[0] has 0 characters, not 1 to 128
            """)
    void TagResource_and_its_siblings_refuse(String operation, String body, String message) {
        assertThat(RawCaller.call(appRunner, operation, body.formatted(ARN)).error())
                .isEqualTo("400 InvalidRequestException: " + message);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            CreateConnection | ``
            CreateConnection | {
            CreateConnection | {}{}
            CreateConnection | []
            CreateConnection | null
            CreateConnection | <xml/>
            CreateConnection | {"ConnectionName":12}
            CreateConnection | {"ConnectionName":"abcd","ProviderType":["GITHUB"]}
            CreateConnection | {"ConnectionName":"abcd","ProviderType":"GITHUB","Tags":{}}
            CreateConnection | {"ConnectionName":"abcd","ProviderType":"GITHUB","Tags":[null]}
            CreateConnection | {"ConnectionName":"abcd","ProviderType":"GITHUB","Tags":[{"Key":true}]}
            ListConnections  | {"MaxResults":"5"}
            ListConnections  | {"MaxResults":1.5}
            ListConnections  | {"MaxResults":4294967297}
            UntagResource    | {"ResourceArn":"arn:aws:apprunner:us-east-1:123456789012:x","TagKeys":[1]}
            """)
    void what_is_no_JSON_of_the_operations_shape_is_a_SerializationException(String operation, String body) {
        Answer answer = RawCaller.call(appRunner, operation, body == null ? "" : body);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.type()).isEqualTo("SerializationException");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"AppRunner.CreateServices", "createconnection", "AppRunner.", "DynamoDB_20120810.ListTables"})
    void an_unknown_target_is_an_UnknownOperationException(String target) {
        Answer answer = RawCaller.send(HttpRequest.newBuilder(appRunner.endpoint())
                .header("Content-Type", "application/x-amz-json-1.0")
                .header("X-Amz-Target", target)
                .POST(BodyPublishers.ofString("{}")));

        assertThat(answer.error()).startsWith("400 UnknownOperationException");
    }

    @Test
    void only_POST_with_the_protocols_content_type_is_served() {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(appRunner.endpoint()).header("X-Amz-Target", "AppRunner.ListConnections");

        assertThat(RawCaller.send(request.copy().GET()).type()).isEqualTo("UnknownOperationException");
        assertThat(RawCaller.send(request.copy().POST(BodyPublishers.ofString("{}")))
                        .type())
                .isEqualTo("SerializationException");
        request.POST(BodyPublishers.ofString("{}"));
        assertThat(RawCaller.send(request.copy().header("Content-Type", "application/json"))
                        .type())
                .isEqualTo("SerializationException");
        assertThat(RawCaller.send(request.copy().header("Content-Type", "application/x-amz-json-1.0; charset=utf-8"))
                        .status())
                .isEqualTo(200);
    }

    private static Answer create(String name, String tags) {
        return RawCaller.call(
                appRunner,
                "CreateConnection",
                "{\"ConnectionName\":\"" + name + "\",\"ProviderType\":\"GITHUB\",\"Tags\":[" + tags + "]}");
    }

    private static String tags(int from, int to) {
        return IntStream.range(from, to)
                .mapToObj(i -> "{\"Key\":\"key-" + i + "\"}")
                .collect(Collectors.joining(","));
    }
}
