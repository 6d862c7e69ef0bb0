package io.github.apprunnerclient.testkit;

import com.github.tomakehurst.wiremock.http.HttpHeader;
import com.github.tomakehurst.wiremock.http.Request;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.auth.credentials.AwsCredentials;
import software.amazon.awssdk.auth.credentials.AwsSessionCredentials;
import software.amazon.awssdk.regions.Region;

/** Lets in who signed with the known credentials, for this region, in time; tells everyone else as AWS does. */
final class SignatureCheck {
    private static final DateTimeFormatter TIMESTAMP =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);
    private static final Duration TOLERANCE = Duration.ofMinutes(5);
    private static final Duration EXPIRY = Duration.ofMinutes(15);
    private static final String SERVICE = "apprunner";
    private static final String TERMINATOR = "aws4_request";
    private static final String SECURITY_TOKEN = "x-amz-security-token";

    private final AwsCredentials credentials;
    private final Region region;
    private final Clock clock;

    SignatureCheck(AwsCredentials credentials, Region region, Clock clock) {
        this.credentials = credentials;
        this.region = region;
        this.clock = clock;
    }

    void check(Request request) {
        AuthorizationHeader authorization = AuthorizationHeader.parse(request.getHeader("Authorization"));
        Map<String, List<String>> headers = headers(request);
        checkSignedHeaders(authorization, headers);
        String timestamp = timestamp(request.getHeader("X-Amz-Date"));
        checkScope(authorization, timestamp);
        checkTime(timestamp);
        checkIdentity(authorization, request.getHeader(SECURITY_TOKEN));
        checkSignature(authorization, timestamp, request, headers);
    }

    private static Map<String, List<String>> headers(Request request) {
        Map<String, List<String>> headers = new TreeMap<>();
        for (HttpHeader header : request.getHeaders().all()) {
            headers.computeIfAbsent(header.key().toLowerCase(Locale.ROOT), name -> new ArrayList<>())
                    .addAll(header.values());
        }
        return headers;
    }

    private static void checkSignedHeaders(AuthorizationHeader authorization, Map<String, List<String>> headers) {
        if (!authorization.signedHeaders().contains("host")) {
            throw invalid("'Host' or ':authority' must be a 'SignedHeader' in the AWS Authorization.");
        }
        List<String> unsigned = headers.keySet().stream()
                .filter(name -> name.startsWith("x-amz-"))
                .filter(name -> !authorization.signedHeaders().contains(name))
                .toList();
        if (!unsigned.isEmpty()) {
            throw invalid(
                    "There were headers present in the request which were not signed: " + String.join(", ", unsigned));
        }
    }

    private static String timestamp(@Nullable String header) {
        if (header == null) {
            throw AuthorizationHeader.incomplete(
                    "Authorization header requires existence of either a 'X-Amz-Date' or a 'Date' header.");
        }
        try {
            TIMESTAMP.parse(header);
            return header;
        } catch (DateTimeParseException e) {
            throw AuthorizationHeader.incomplete("Date must be in ISO-8601 'basic format'. Got '" + header
                    + "'. See http://en.wikipedia.org/wiki/ISO_8601");
        }
    }

    private void checkScope(AuthorizationHeader authorization, String timestamp) {
        if (!authorization.region().equals(region.id())) {
            throw invalid("Credential should be scoped to a valid Region, not '" + authorization.region() + "'.");
        }
        if (!authorization.service().equals(SERVICE)) {
            throw invalid("Credential should be scoped to correct service: '" + SERVICE + "'.");
        }
        if (!authorization.terminator().equals(TERMINATOR)) {
            throw invalid("Credential should be scoped with a valid terminator: '" + TERMINATOR + "', not '"
                    + authorization.terminator() + "'.");
        }
        String day = timestamp.substring(0, timestamp.indexOf('T'));
        if (!authorization.date().equals(day)) {
            throw invalid("Date in Credential scope does not match YYYYMMDD from ISO-8601 version of date from HTTP: '"
                    + authorization.date() + "' != '" + day + "', from '" + timestamp + "'.");
        }
    }

    private void checkTime(String timestamp) {
        Instant signed = Instant.from(TIMESTAMP.parse(timestamp));
        Instant now = clock.instant();
        if (Duration.between(signed, now).abs().compareTo(EXPIRY) > 0) {
            throw ServiceFault.ofFramework(
                    400,
                    "RequestExpired",
                    "Request has expired. Timestamp date is " + timestamp + ". Current date is " + TIMESTAMP.format(now)
                            + ".");
        }
        if (signed.isBefore(now.minus(TOLERANCE))) {
            throw invalid("Signature expired: " + timestamp + " is now earlier than "
                    + TIMESTAMP.format(now.minus(TOLERANCE)) + " (" + TIMESTAMP.format(now) + " - 5 min.)");
        }
        if (signed.isAfter(now.plus(TOLERANCE))) {
            throw invalid("Signature not yet current: " + timestamp + " is still later than "
                    + TIMESTAMP.format(now.plus(TOLERANCE)) + " (" + TIMESTAMP.format(now) + " + 5 min.)");
        }
    }

    private void checkIdentity(AuthorizationHeader authorization, @Nullable String sentToken) {
        String token = credentials instanceof AwsSessionCredentials session ? session.sessionToken() : null;
        if (!authorization.accessKeyId().equals(credentials.accessKeyId()) || !Objects.equals(sentToken, token)) {
            throw ServiceFault.ofFramework(
                    400, "UnrecognizedClientException", "The security token included in the request is invalid.");
        }
    }

    private void checkSignature(
            AuthorizationHeader authorization, String timestamp, Request request, Map<String, List<String>> headers) {
        String canonicalRequest = SigV4.canonicalRequest(
                request.getMethod().getName(),
                request.getUrl(),
                headers,
                authorization.signedHeaders(),
                request.getBody());
        String stringToSign = SigV4.stringToSign(timestamp, authorization.scope(), canonicalRequest);
        byte[] key = SigV4.signingKey(
                credentials.secretAccessKey(), authorization.date(), authorization.region(), authorization.service());
        if (!SigV4.signature(key, stringToSign).equals(authorization.signature())) {
            throw invalid("The request signature we calculated does not match the signature you provided. Check your"
                    + " AWS Secret Access Key and signing method. Consult the service documentation for details.\n\n"
                    + "The Canonical String for this request should have been\n'"
                    + withoutToken(canonicalRequest, headers) + "'\n\nThe String-to-Sign should have been\n'"
                    + stringToSign + "'\n");
        }
    }

    // A service shows the token too; a log is no place for it.
    private static String withoutToken(String canonicalRequest, Map<String, List<String>> headers) {
        String text = canonicalRequest;
        for (String token : headers.getOrDefault(SECURITY_TOKEN, List.of())) {
            text = text.replace(SECURITY_TOKEN + ":" + token, SECURITY_TOKEN + ":(not shown)");
        }
        return text;
    }

    private static ServiceFault invalid(String message) {
        return ServiceFault.ofFramework(400, "InvalidSignatureException", message);
    }
}
