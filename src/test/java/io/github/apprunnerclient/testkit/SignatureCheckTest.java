package io.github.apprunnerclient.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.apprunnerclient.testkit.RawCaller.Answer;
import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentials;
import software.amazon.awssdk.auth.credentials.AwsSessionCredentials;
import software.amazon.awssdk.http.SdkHttpMethod;
import software.amazon.awssdk.http.SdkHttpRequest;
import software.amazon.awssdk.http.auth.aws.signer.AwsV4HttpSigner;
import software.amazon.awssdk.http.auth.spi.signer.HttpSigner;

/** Requests that the SDK signed, sent as they are, or changed on the way. */
class SignatureCheckTest {
    private static final String NOW = "2026-11-23T01:00:00Z";
    private static final AwsSessionCredentials CREDENTIALS =
            AwsSessionCredentials.create("ASIAEXAMPLE", "s3cr3t", "t0ken");
    private static final String MISMATCH =
            "400 InvalidSignatureException: The request signature we calculated does not match the signature you"
                    + " provided. Check your AWS Secret Access Key and signing method. Consult the service"
                    + " documentation for details.\n\nThe Canonical String for this request should have been\n'POST\n";
    private static final String UNRECOGNIZED =
            "400 UnrecognizedClientException: The security token included in the request is invalid.";

    @RegisterExtension
    static FakeAppRunnerExtension appRunner = FakeAppRunnerExtension.of(
            FakeAppRunner.builder().credentials(CREDENTIALS).signatureClock(new HandTurnedClock(NOW)));

    private AwsCredentials signer = CREDENTIALS;
    private Instant signedAt = Instant.parse(NOW);
    private String region = "us-east-1";
    private String service = "apprunner";
    private String body = "{}";
    private UnaryOperator<String> authorization = UnaryOperator.identity();
    private final TreeMap<String, String> changed = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

    @Test
    void a_request_that_is_signed_right_is_served() {
        assertThat(send().status()).isEqualTo(200);
    }

    @Test
    void a_wrong_secret_is_told_with_what_should_have_been_signed_but_not_the_token() {
        signer = AwsSessionCredentials.create("ASIAEXAMPLE", "other", "t0ken");

        Answer answer = send();

        assertThat(answer.error())
                .startsWith(MISMATCH)
                .contains(
                        "x-amz-security-token:(not shown)", "The String-to-Sign should have been\n'AWS4-HMAC-SHA256\n");
        assertThat(answer.http().body()).doesNotContain("t0ken", "s3cr3t");
    }

    @Test
    void a_body_changed_on_the_way_is_refused() {
        body = "{ }";

        assertThat(send().error()).startsWith(MISMATCH);
    }

    @ParameterizedTest
    @CsvSource({
        "X-Amz-Target, AppRunner.DeleteConnection",
        "x-amz-content-sha256, UNSIGNED-PAYLOAD",
        "Content-Type, application/x-amz-json-1.0;",
        "x-custom, b"
    })
    void a_signed_header_changed_on_the_way_is_refused(String name, String value) {
        changed.put(name, value);

        assertThat(send().error()).startsWith(MISMATCH);
    }

    @Test
    void a_header_that_is_not_signed_may_change() {
        changed.put("User-Agent", "something else");

        assertThat(send().status()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            PT-5M     | -
            PT5M      | -
            PT-5M-1S  | InvalidSignatureException: Signature expired: 20261123T005459Z is now earlier than 20261123T005500Z (20261123T010000Z - 5 min.)
            PT5M1S    | InvalidSignatureException: Signature not yet current: 20261123T010501Z is still later than 20261123T010500Z (20261123T010000Z + 5 min.)
            PT-15M    | InvalidSignatureException: Signature expired: 20261123T004500Z is now earlier than 20261123T005500Z (20261123T010000Z - 5 min.)
            PT-15M-1S | RequestExpired: Request has expired. Timestamp date is 20261123T004459Z. Current date is 20261123T010000Z.
            PT24H     | RequestExpired: Request has expired. Timestamp date is 20261124T010000Z. Current date is 20261123T010000Z.
            """)
    void a_clock_is_off_by_no_more_than_5_minutes(Duration off, String error) {
        signedAt = signedAt.plus(off);

        Answer answer = send();

        assertThat(answer.status()).isEqualTo(error == null ? 200 : 400);
        assertThat(error == null ? "200" : answer.error()).isEqualTo(error == null ? "200" : "400 " + error);
        assertThat(answer.http().headers().firstValue("Date")).hasValue("Mon, 23 Nov 2026 01:00:00 GMT");
    }

    @Test
    void unknown_keys_and_tokens_and_missing_tokens_are_not_recognized() {
        for (AwsCredentials unknown : List.of(
                AwsSessionCredentials.create("AKIAOTHER", "s3cr3t", "t0ken"),
                AwsSessionCredentials.create("ASIAEXAMPLE", "s3cr3t", "other"),
                AwsBasicCredentials.create("ASIAEXAMPLE", "s3cr3t"))) {
            signer = unknown;
            assertThat(send().error()).isEqualTo(UNRECOGNIZED);
        }
    }

    @Test
    void a_token_that_the_credentials_have_not_is_not_recognized() {
        try (FakeAppRunner tokenless = FakeAppRunner.create().start()) {
            AwsCredentials known =
                    (AwsCredentials) tokenless.credentialsProvider().resolveCredentials();
            signedAt = Clock.systemUTC().instant();
            signer = AwsSessionCredentials.create(known.accessKeyId(), known.secretAccessKey(), "null");
            assertThat(sendTo(tokenless).error()).isEqualTo(UNRECOGNIZED);
            signer = known;
            assertThat(sendTo(tokenless).status()).isEqualTo(200);
        }
    }

    @Test
    void the_scope_is_this_region_and_service_and_the_date_of_the_request() {
        region = "eu-west-1";
        assertThat(send().error())
                .isEqualTo("400 InvalidSignatureException: Credential should be scoped to a valid Region, not"
                        + " 'eu-west-1'.");
        region = "us-east-1";
        service = "ecs";
        assertThat(send().error())
                .isEqualTo("400 InvalidSignatureException: Credential should be scoped to correct service:"
                        + " 'apprunner'.");
        service = "apprunner";
        authorization = header -> header.replace("aws4_request", "aws5_request");
        assertThat(send().error()).contains("Credential should be scoped with a valid terminator: 'aws4_request'");
        authorization = header -> header.replace("/20261123/", "/20261122/");
        assertThat(send().error())
                .isEqualTo("400 InvalidSignatureException: Date in Credential scope does not match YYYYMMDD from"
                        + " ISO-8601 version of date from HTTP: '20261122' != '20261123', from '20261123T010000Z'.");
    }

    @Test
    void a_request_without_a_signature_misses_its_token() {
        authorization = header -> null;

        assertThat(send().error())
                .isEqualTo("400 MissingAuthenticationTokenException: Request is missing Authentication Token");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Basic eDp5                                  | Authorization header requires algorithm AWS4-HMAC-SHA256
            AWS4-HMAC-SHA256 nonsense                   | Invalid key=value pair (missing equal-sign) in Authorization header
            AWS4-HMAC-SHA256 Credential=a/b/c/d/e       | Authorization header requires 'Signature' parameter. Authorization header requires 'SignedHeaders' parameter.
            AWS4-HMAC-SHA256 Credential=AKID, SignedHeaders=host, Signature=0 | Credential must have exactly 5 slash-delimited elements, e.g. keyid/date/region/service/term, got 1
            """)
    void a_signature_that_is_malformed_is_incomplete(String header, String message) {
        authorization = signed -> header;

        assertThat(send().error()).isEqualTo("400 IncompleteSignatureException: " + message);
    }

    @Test
    void a_date_is_required_and_basic() {
        changed.put("X-Amz-Date", "2026-11-23T01:00:00Z");
        assertThat(send().error())
                .isEqualTo("400 IncompleteSignatureException: Date must be in ISO-8601 'basic format'. Got"
                        + " '2026-11-23T01:00:00Z'. See http://en.wikipedia.org/wiki/ISO_8601");
        changed.put("X-Amz-Date", null);
        assertThat(send().error())
                .isEqualTo("400 IncompleteSignatureException: Authorization header requires existence of either a"
                        + " 'X-Amz-Date' or a 'Date' header.");
    }

    @Test
    void host_and_all_x_amz_headers_are_signed() {
        changed.put("x-amz-extra", "1");
        assertThat(send().error())
                .isEqualTo("400 InvalidSignatureException: There were headers present in the request which were not"
                        + " signed: x-amz-extra");
        authorization = header -> header.replace(";host;", ";");
        assertThat(send().error())
                .isEqualTo("400 InvalidSignatureException: 'Host' or ':authority' must be a 'SignedHeader' in the"
                        + " AWS Authorization.");
    }

    @Test
    void signatures_need_not_be_checked() {
        try (FakeAppRunner trusting =
                FakeAppRunner.builder().verifySignatures(false).build().start()) {
            assertThat(RawCaller.call(trusting, "ListConnections", "{}").status())
                    .isEqualTo(200);
        }
    }

    private Answer send() {
        return sendTo(appRunner);
    }

    private Answer sendTo(FakeAppRunner target) {
        byte[] signedBody = "{}".getBytes(StandardCharsets.UTF_8);
        SdkHttpRequest request = SdkHttpRequest.builder()
                .method(SdkHttpMethod.POST)
                .uri(target.endpoint())
                .encodedPath("/")
                .putHeader("X-Amz-Target", "AppRunner.ListConnections")
                .putHeader("Content-Type", "application/x-amz-json-1.0")
                .putHeader("x-custom", "a")
                .putHeader("User-Agent", "test")
                .build();
        SdkHttpRequest signed = AwsV4HttpSigner.create()
                .sign(r -> r.identity(signer)
                        .request(request)
                        .payload(() -> new ByteArrayInputStream(signedBody))
                        .putProperty(AwsV4HttpSigner.SERVICE_SIGNING_NAME, service)
                        .putProperty(AwsV4HttpSigner.REGION_NAME, region)
                        .putProperty(HttpSigner.SIGNING_CLOCK, Clock.fixed(signedAt, ZoneOffset.UTC)))
                .request();
        HttpRequest.Builder sent = HttpRequest.newBuilder(target.endpoint()).POST(BodyPublishers.ofString(body));
        TreeMap<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        signed.forEachHeader((name, values) -> headers.put(name, values.get(0)));
        headers.putAll(changed);
        headers.compute("Authorization", (name, header) -> authorization.apply(header));
        headers.forEach((name, value) -> {
            if (value != null && !Set.of("host", "content-length").contains(name.toLowerCase(java.util.Locale.ROOT))) {
                sent.header(name, value);
            }
        });
        return RawCaller.send(sent);
    }
}
