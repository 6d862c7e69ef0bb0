package io.github.apprunnerclient.internal.protocol;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.apprunnerclient.model.AppRunnerRequest;
import io.github.apprunnerclient.model.CreateConnectionRequest;
import io.github.apprunnerclient.model.DeleteConnectionRequest;
import io.github.apprunnerclient.model.ListConnectionsRequest;
import io.github.apprunnerclient.model.ModelSamples;
import io.github.apprunnerclient.model.Tag;
import io.github.apprunnerclient.model.TagResourceRequest;
import io.github.apprunnerclient.model.UntagResourceRequest;
import io.github.apprunnerclient.oracle.Flavour;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.awscore.AwsRequest;

/** Bodies are, byte for byte, what the official client sends. */
class RequestBodyTest {
    private static final OfficialClient OFFICIAL = new OfficialClient();

    private static final String EVERY_CONTROL_CHARACTER = everyControlCharacter();

    static Stream<AppRunnerRequest> requests() {
        return Stream.concat(
                ModelSamples.all().stream()
                        // The official client leaves out what is null in a map; ours refuses to send it.
                        .filter(sample -> sample.flavour() != Flavour.NULL_IN_MAPS)
                        .filter(sample -> sample.official() instanceof AwsRequest)
                        .map(ModelSamples.Sample::ours)
                        .map(AppRunnerRequest.class::cast),
                ownRequests());
    }

    private static Stream<AppRunnerRequest> ownRequests() {
        return Stream.of(
                CreateConnectionRequest.builder().connectionName("").build(),
                CreateConnectionRequest.builder().providerType("GITHUB").build(),
                CreateConnectionRequest.builder()
                        .tags(List.of())
                        .providerType("p")
                        .connectionName("n")
                        .build(),
                CreateConnectionRequest.builder().tags((Collection<Tag>) null).build(),
                CreateConnectionRequest.builder()
                        .tags(Arrays.asList(tag("k", "v"), null, tag(null, null), tag("k", null), tag(null, "")))
                        .build(),
                ListConnectionsRequest.builder().maxResults(0).nextToken("").build(),
                ListConnectionsRequest.builder()
                        .maxResults(Integer.MIN_VALUE)
                        .nextToken("漢\ud83d\ude00\n")
                        .connectionName("é")
                        .build(),
                DeleteConnectionRequest.builder()
                        .connectionArn("arn:aws:apprunner:us-east-1:123456789012:connection/é/\ud83d\ude00")
                        .build(),
                TagResourceRequest.builder()
                        .tags(tag("é\u001f", "\ud83d\ude00"), tag("", null))
                        .resourceArn("")
                        .build(),
                UntagResourceRequest.builder()
                        .tagKeys("\ud83d\ude00", "é\u2028", "\u0000")
                        .resourceArn("a")
                        .build(),
                UntagResourceRequest.builder()
                        .tagKeys((Collection<String>) null)
                        .build(),
                named("a/b\\c\"d'<>&=+"),
                named(EVERY_CONTROL_CHARACTER),
                named("\u007f\u0080\u009f\u00a0"),
                named("\u2028\u2029\ufeff\ufffd\uffff"),
                named("é漢字 \u07ff\u0800\ud7ff\ue000"),
                named("\ud83d\ude00 \ud800\udc00 \udbff\udfff"),
                named("x".repeat(100_000)),
                named("漢\ud83d\ude00é\n".repeat(20_000)));
    }

    @ParameterizedTest
    @MethodSource("requests")
    void the_body_is_the_official_one(AppRunnerRequest request) {
        assertThat(write(request)).isEqualTo(OFFICIAL.bodyOf(request));
    }

    @Test
    void random_text_makes_the_official_body() {
        Random random = new Random(20200515);
        for (int i = 0; i < 200; i++) {
            int[] codePoints = random.ints(1 + random.nextInt(50), 0, 0x110000)
                    .filter(c -> c < 0xd800 || c > 0xdfff)
                    .toArray();
            CreateConnectionRequest request = named(new String(codePoints, 0, codePoints.length));
            assertThat(write(request)).isEqualTo(OFFICIAL.bodyOf(request));
        }
    }

    @ParameterizedTest
    @MethodSource("loneSurrogates")
    void a_lone_surrogate_is_written_as_by_the_official_client(String name) {
        CreateConnectionRequest request = named(name);
        assertThat(write(request)).isEqualTo(OFFICIAL.bodyOf(request));
    }

    static List<String> loneSurrogates() {
        return List.of("a\ud83d", "\ud83d", "\ud83da", "\ude00", "a\ude00b", "\ude00\ud83d", "\ud83d\ud83d\ude00");
    }

    @Test
    void members_are_in_the_models_order() {
        CreateConnectionRequest request = CreateConnectionRequest.builder()
                .tags(tag("k1", "v1"))
                .providerType("GITHUB")
                .connectionName("my-conn")
                .build();
        assertThat(new String(write(request), UTF_8))
                .isEqualTo(
                        "{\"ConnectionName\":\"my-conn\",\"ProviderType\":\"GITHUB\",\"Tags\":[{\"Key\":\"k1\",\"Value\":\"v1\"}]}");
    }

    @Test
    void numbers_and_lists_of_texts_are_written_as_such() {
        assertThat(new String(
                        write(ListConnectionsRequest.builder()
                                .nextToken("t")
                                .maxResults(5)
                                .connectionName("n")
                                .build()),
                        UTF_8))
                .isEqualTo("{\"ConnectionName\":\"n\",\"MaxResults\":5,\"NextToken\":\"t\"}");
        assertThat(new String(
                        write(UntagResourceRequest.builder()
                                .tagKeys("a", null)
                                .resourceArn("arn")
                                .build()),
                        UTF_8))
                .isEqualTo("{\"ResourceArn\":\"arn\",\"TagKeys\":[\"a\",null]}");
    }

    @Test
    void text_beyond_the_basic_plane_is_escaped_and_the_rest_is_not() {
        assertThat(new String(write(named("é\u2028/\ud83d\ude00\u001f")), UTF_8))
                .isEqualTo("{\"ConnectionName\":\"é\u2028/\\uD83D\\uDE00\\u001F\"}");
    }

    private static byte[] write(AppRunnerRequest request) {
        return JsonBodies.write(request);
    }

    private static CreateConnectionRequest named(String name) {
        return CreateConnectionRequest.builder().connectionName(name).build();
    }

    private static Tag tag(String key, String value) {
        return Tag.builder().key(key).value(value).build();
    }

    private static String everyControlCharacter() {
        StringBuilder text = new StringBuilder();
        for (char c = 0; c < 0x20; c++) {
            text.append(c);
        }
        return text.toString();
    }
}
