package io.github.apprunnerclient.internal.endpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.apprunnerclient.AppRunnerClient;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.core.exception.SdkClientException;

class ShownUriTest {
    private static final String SECRET = "hunter2";

    @ParameterizedTest
    @CsvSource({
        "http://localhost:8080/a/b, http://localhost:8080/a/b",
        "http://localhost/?token=hunter2, http://localhost/",
        "http://svc:hunter/2@localhost/a, http://localhost/a",
        "http://svc:hunter2@local_stack:4566, http://local_stack:4566",
        "http://svc:hunter2@local_stack:4566/a?b#c, http://local_stack:4566/a",
        "http://local_stack/?token=hunter2, http://local_stack/",
        "//svc:hunter2@localhost, localhost",
        "mailto:svc:hunter2@localhost, localhost",
        "localhost:8080, localhost:8080",
    })
    void a_URI_is_shown_without_user_and_query_and_otherwise_as_it_is(String uri, String shown) {
        assertThat(ShownUri.of(URI.create(uri))).isEqualTo(shown);
    }

    /** Of such pieces as URIs are made of, in any order: most are odd, and many have no host that Java would see. */
    @Test
    void no_odd_URI_shows_its_password_or_query() {
        String[] pieces = {
            "http",
            "https",
            "mailto",
            ":",
            ":",
            "//",
            "/",
            "a",
            "local_stack",
            "[::1]",
            "127.0.0.1",
            ".",
            "%20",
            "-",
            "~",
            ";"
        };
        Random random = new Random(42);
        int tried = 0;
        while (tried < 10_000) {
            String before = pick(pieces, random);
            String after = pick(pieces, random);
            String odd = random.nextBoolean()
                    ? before + "u:" + SECRET + "@" + after
                    : before + after + "?q=" + SECRET + (random.nextBoolean() ? "&r=" + after : "#" + after);
            try {
                assertThat(ShownUri.of(new URI(odd))).as(odd).doesNotContain(SECRET);
                tried++;
            } catch (URISyntaxException e) {
                // Only an endpoint provider can be given what is not even a URI.
                Throwable refused = catchThrowable(() -> EndpointOverride.parse(odd));
                assertThat(refused)
                        .isInstanceOf(SdkClientException.class)
                        .hasMessageNotContaining(SECRET)
                        .hasNoCause();
            }
        }
    }

    private static String pick(String[] pieces, Random random) {
        return Stream.generate(() -> pieces[random.nextInt(pieces.length)])
                .limit(1 + random.nextInt(5))
                .reduce("", String::concat);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://svc:hunter2@local_stack:4566",
                "http://svc:hunter2@localhost",
                "http://local_stack/?token=hunter2",
                "ftp://localhost",
                "localhost:8080",
                "//localhost",
                "http:///path",
                "http://localhost:65536"
            })
    void an_endpoint_that_cannot_be_one_is_refused_where_it_is_given(String override) {
        assertThatThrownBy(() -> AppRunnerClient.builder().endpointOverride(URI.create(override)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("The endpoint override ")
                .hasMessageNotContaining(SECRET);
    }
}
