package io.github.apprunnerclient.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.apprunnerclient.conformance.Suite;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** AWS's Signature Version 4 Test Suite, of which no HTTP server would pass on every request. */
class SigV4SuiteTest {
    private static final String SECRET = "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY";

    /**
     * A request as it arrives, with its canonical form, the string to sign and the {@code Authorization} header, which of
     * one case alone is right in a file of its own.
     */
    private record Case(Path file) {
        String read(String extension) throws IOException {
            return Files.readString(file.resolveSibling(this + extension));
        }

        @Override
        public String toString() {
            return file.getFileName().toString().replace(".sreq", "");
        }
    }

    static List<Case> cases() throws IOException {
        try (Stream<Path> files = Files.walk(Suite.SIGV4.files())) {
            return Suite.SIGV4.all(files.filter(file -> file.toString().endsWith(".sreq"))
                    .sorted()
                    .map(Case::new)
                    .toList());
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void a_request_is_signed_as_published(Case published) throws IOException {
        AuthorizationHeader authorization = AuthorizationHeader.parse(published.read(".authz"));
        String[] headAndBody = published.read(".sreq").split("\n\n", 2);
        String[] lines = headAndBody[0].split("\n(?! )");
        String requestLine = lines[0];
        Map<String, List<String>> headers = headers(lines);

        String canonicalRequest = SigV4.canonicalRequest(
                requestLine.substring(0, requestLine.indexOf(' ')),
                requestLine.substring(requestLine.indexOf(' ') + 1, requestLine.lastIndexOf(' ')),
                headers,
                authorization.signedHeaders(),
                (headAndBody.length < 2 ? "" : headAndBody[1]).getBytes(StandardCharsets.UTF_8));
        String stringToSign =
                SigV4.stringToSign(headers.get("x-amz-date").get(0), authorization.scope(), canonicalRequest);
        byte[] key = SigV4.signingKey(SECRET, authorization.date(), authorization.region(), authorization.service());

        assertThat(canonicalRequest).isEqualTo(published.read(".creq"));
        assertThat(stringToSign).isEqualTo(published.read(".sts"));
        assertThat(SigV4.signature(key, stringToSign)).isEqualTo(authorization.signature());
    }

    private static Map<String, List<String>> headers(String[] lines) {
        Map<String, List<String>> headers = new TreeMap<>();
        for (String line : List.of(lines).subList(1, lines.length)) {
            String[] header = line.split(":", 2);
            headers.computeIfAbsent(header[0].toLowerCase(Locale.ROOT), name -> new ArrayList<>())
                    .add(header[1]);
        }
        return headers;
    }
}
