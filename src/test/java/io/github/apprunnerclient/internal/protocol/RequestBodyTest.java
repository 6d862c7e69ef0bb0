package io.github.apprunnerclient.internal.protocol;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.apprunnerclient.model.CreateConnectionRequest;
import io.github.apprunnerclient.model.Tag;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Bodies are, byte for byte, what the official client sends. */
class RequestBodyTest {
    private static final OfficialClient OFFICIAL = new OfficialClient();

    private static final String EVERY_CONTROL_CHARACTER = everyControlCharacter();

    static List<CreateConnectionRequest> requests() {
        return List.of(
                CreateConnectionRequest.builder().build(),
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
    void the_body_is_the_official_one(CreateConnectionRequest request) {
        assertThat(write(request)).isEqualTo(OFFICIAL.bodyOf(official(request)));
    }

    @Test
    void random_text_makes_the_official_body() {
        Random random = new Random(20200515);
        for (int i = 0; i < 200; i++) {
            int[] codePoints = random.ints(1 + random.nextInt(50), 0, 0x110000)
                    .filter(c -> c < 0xd800 || c > 0xdfff)
                    .toArray();
            CreateConnectionRequest request = named(new String(codePoints, 0, codePoints.length));
            assertThat(write(request)).isEqualTo(OFFICIAL.bodyOf(official(request)));
        }
    }

    @ParameterizedTest
    @MethodSource("loneSurrogates")
    void a_lone_surrogate_is_written_as_by_the_official_client(String name) {
        CreateConnectionRequest request = named(name);
        assertThat(write(request)).isEqualTo(OFFICIAL.bodyOf(official(request)));
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
    void text_beyond_the_basic_plane_is_escaped_and_the_rest_is_not() {
        assertThat(new String(write(named("é\u2028/\ud83d\ude00\u001f")), UTF_8))
                .isEqualTo("{\"ConnectionName\":\"é\u2028/\\uD83D\\uDE00\\u001F\"}");
    }

    private static byte[] write(CreateConnectionRequest request) {
        return JsonBodies.write(CreateConnectionRequestCodec.INSTANCE, request);
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

    private static software.amazon.awssdk.services.apprunner.model.CreateConnectionRequest official(
            CreateConnectionRequest request) {
        List<software.amazon.awssdk.services.apprunner.model.Tag> tags = null;
        if (request.hasTags()) {
            tags = new ArrayList<>();
            for (Tag tag : request.tags()) {
                tags.add(
                        tag == null
                                ? null
                                : software.amazon.awssdk.services.apprunner.model.Tag.builder()
                                        .key(tag.key())
                                        .value(tag.value())
                                        .build());
            }
        }
        return software.amazon.awssdk.services.apprunner.model.CreateConnectionRequest.builder()
                .connectionName(request.connectionName())
                .providerType(request.providerTypeAsString())
                .tags(tags)
                .build();
    }
}
