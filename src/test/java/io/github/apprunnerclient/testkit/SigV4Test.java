package io.github.apprunnerclient.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The examples of AWS's documentation and of the test suite that it publishes. */
class SigV4Test {
    private static final String SECRET = "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY";
    private static final String TIMESTAMP = "20150830T123600Z";

    @Test
    void the_documentations_example_is_signed_as_documented() {
        Map<String, List<String>> headers = Map.of(
                "content-type", List.of("application/x-www-form-urlencoded; charset=utf-8"),
                "host", List.of("iam.amazonaws.com"),
                "x-amz-date", List.of(TIMESTAMP));

        String canonicalRequest = SigV4.canonicalRequest(
                "GET",
                "/?Action=ListUsers&Version=2010-05-08",
                headers,
                List.of("content-type", "host", "x-amz-date"),
                new byte[0]);
        String stringToSign = SigV4.stringToSign(TIMESTAMP, "20150830/us-east-1/iam/aws4_request", canonicalRequest);
        byte[] key = SigV4.signingKey(SECRET, "20150830", "us-east-1", "iam");

        assertThat(stringToSign).isEqualTo("""
                AWS4-HMAC-SHA256
                20150830T123600Z
                20150830/us-east-1/iam/aws4_request
                f536975d06c0309214f805bb90ccff089219ecd68b2577efef23edd43b7e1a59""");
        assertThat(HexFormat.of().formatHex(key))
                .isEqualTo("c4afb1cc5771d871763a393e44b703571b55cc28424d1a5e86da6ed3c154a4b9");
        assertThat(SigV4.signature(key, stringToSign))
                .isEqualTo("5d672d79c15b13162d9279b0855cfba6789a8edb4c82c400e06b5924a6f2b5d7");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(nullValues = "-", delimiter = '|', textBlock = """
            get-vanilla                      | GET  | /                       | - | - | 5fa00fa31553b73ebf1942676e86291e8372ff2a2260956d9b8aae1d763fbf31
            get-vanilla-query-order-key-case | GET  | /?Param2=value2&Param1=value1 | - | - | b97d918cfa904a5beff61c982a1b6f458b799221646efd99d3219ec94cdf2500
            get-unreserved                   | GET  | /-._~0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz | - | - | 07ef7494c76fa4850883e2b006601f940f8a34d404d0cfa977f52a65bbf5f24f
            get-header-value-trim            | GET  | /                       | my-header1: value1, my-header2: "a   b   c" | - | acc3ed3afb60bb290fc8d2dd0098b9911fcaa05412b367055dee359757a9c736
            get-header-key-duplicate         | GET  | /                       | my-header1:value2,my-header1:value2,my-header1:value1 | - | c9d5ea9f3f72853aea855b47ea873832890dbdd183b4468f858259531a5138ea
            post-vanilla                     | POST | /                       | - | - | 5da7c1a2acd57cee7505fc6676e4e544621c30862966e37dddb68e92efbe5d6b
            post-x-www-form-urlencoded       | POST | /                       | content-type:application/x-www-form-urlencoded | Param1=value1 | ff11897932ad3f4e8b18135d722051e5ac45fc38421b1da7b9d196a0fe09473a
            """)
    void the_test_suites_examples_are_signed_as_published(
            String name, String method, String url, String extraHeaders, String body, String signature) {
        TreeMap<String, List<String>> headers = new TreeMap<>();
        headers.put("host", List.of("example.amazonaws.com"));
        headers.put("x-amz-date", List.of(TIMESTAMP));
        for (String header : extraHeaders == null ? new String[0] : extraHeaders.split(",")) {
            String[] parts = header.trim().split(":", 2);
            headers.merge(parts[0], List.of(parts[1]), SigV4Test::join);
        }
        byte[] sent = body == null ? new byte[0] : body.getBytes(StandardCharsets.UTF_8);

        String canonicalRequest = SigV4.canonicalRequest(method, url, headers, List.copyOf(headers.keySet()), sent);

        String stringToSign =
                SigV4.stringToSign(TIMESTAMP, "20150830/us-east-1/service/aws4_request", canonicalRequest);
        assertThat(SigV4.signature(SigV4.signingKey(SECRET, "20150830", "us-east-1", "service"), stringToSign))
                .as(canonicalRequest)
                .isEqualTo(signature);
    }

    private static List<String> join(List<String> some, List<String> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }
}
