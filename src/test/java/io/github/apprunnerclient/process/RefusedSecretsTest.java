package io.github.apprunnerclient.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A secret that is refused is in no message, cause, suppressed exception, log line or serialized form, whatever its source. */
class RefusedSecretsTest {
    private static String printed;

    @BeforeAll
    static void giveEverySecretToEveryClient(@TempDir Path directory) throws Exception {
        printed = new ChildJvm(Map.of(
                        "AWS_ACCESS_KEY_ID",
                        "AKID",
                        "AWS_SECRET_ACCESS_KEY",
                        RefusedSecrets.SECRET,
                        "AWS_SESSION_TOKEN",
                        RefusedSecrets.SECRET + "\r\nX-Evil: 1",
                        "AWS_ENDPOINT_URL_APPRUNNER",
                        "http://svc:" + RefusedSecrets.SECRET + "@local_stack:4566"))
                .with("-Dorg.slf4j.simpleLogger.log.io.github.apprunnerclient=debug")
                .with("-Dorg.slf4j.simpleLogger.log.software.amazon.awssdk.request=debug")
                .with("-Dorg.slf4j.simpleLogger.log.software.amazon.awssdk.requestId=debug")
                .within(300)
                .run(RefusedSecrets.class, directory);
    }

    static Stream<String> sources() {
        return RefusedSecrets.sources().stream().map(RefusedSecrets.Source::name);
    }

    @ParameterizedTest
    @MethodSource("sources")
    void a_refused_secret_is_nowhere_to_be_seen(String source) {
        int from = printed.indexOf("\nSOURCE " + source + "\n");
        int to = printed.indexOf("\nSOURCE ", from + 1);
        String seen = printed.substring(from, to < 0 ? printed.length() : to);

        assertThat(Pattern.compile("(?m)^FAILED$").matcher(seen).results()).hasSize(3);
        assertThat(Pattern.compile("(?m)^AND READ$").matcher(seen).results()).hasSize(3);
        assertThat(seen).doesNotContain(RefusedSecrets.SECRET);
    }

    @Test
    void what_was_logged_was_printed() {
        assertThat(printed).contains("DEBUG software.amazon.awssdk.request - Sending Request: ");
    }
}
