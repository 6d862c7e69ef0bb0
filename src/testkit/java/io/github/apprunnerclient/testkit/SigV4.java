package io.github.apprunnerclient.testkit;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * AWS Signature Version 4, written from its specification and not from an SDK, so that an error in a signer shows.
 *
 * @see <a href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-create-signed-request.html">Create a
 *     signed AWS API request</a>
 */
final class SigV4 {
    private static final String HMAC = "HmacSHA256";

    private SigV4() {}

    /**
     * @param url path and query as they are on the wire
     * @param headers every value of every header, by its name in lower case
     */
    static String canonicalRequest(
            String method, String url, Map<String, List<String>> headers, List<String> signedHeaders, byte[] body) {
        int mark = url.indexOf('?');
        StringBuilder text = new StringBuilder(method)
                .append('\n')
                .append(canonicalPath(mark < 0 ? url : url.substring(0, mark)))
                .append('\n')
                .append(mark < 0 ? "" : canonicalQuery(url.substring(mark + 1)))
                .append('\n');
        for (String name : signedHeaders) {
            text.append(name)
                    .append(':')
                    .append(canonicalValue(headers.getOrDefault(name, List.of())))
                    .append('\n');
        }
        return text.append('\n')
                .append(String.join(";", signedHeaders))
                .append('\n')
                .append(sha256(body))
                .toString();
    }

    static String stringToSign(String timestamp, String scope, String canonicalRequest) {
        return AuthorizationHeader.ALGORITHM + "\n" + timestamp + "\n" + scope + "\n"
                + sha256(canonicalRequest.getBytes(StandardCharsets.UTF_8));
    }

    static byte[] signingKey(String secret, String date, String region, String service) {
        byte[] key = hmac(("AWS4" + secret).getBytes(StandardCharsets.UTF_8), date);
        return hmac(hmac(hmac(key, region), service), "aws4_request");
    }

    static String signature(byte[] signingKey, String stringToSign) {
        return HexFormat.of().formatHex(hmac(signingKey, stringToSign));
    }

    // Every service but S3 encodes the path once more than it is on the wire.
    private static String canonicalPath(String path) {
        return encode(normalized(path), "/");
    }

    /** Without empty segments and those that mean this folder or the one above. */
    private static String normalized(String path) {
        Deque<String> segments = new ArrayDeque<>();
        boolean folder = true;
        for (String segment : path.split("/", -1)) {
            folder = segment.isEmpty() || segment.equals(".") || segment.equals("..");
            if (segment.equals("..")) {
                segments.pollLast();
            } else if (!folder) {
                segments.add(segment);
            }
        }
        String joined = "/" + String.join("/", segments);
        return folder && !segments.isEmpty() ? joined + "/" : joined;
    }

    private static String canonicalQuery(String query) {
        List<String> parameters = new ArrayList<>();
        for (String parameter : query.split("&", -1)) {
            if (!parameter.isEmpty()) {
                int equals = parameter.indexOf('=');
                String name = equals < 0 ? parameter : parameter.substring(0, equals);
                String value = equals < 0 ? "" : parameter.substring(equals + 1);
                parameters.add(encode(decode(name), "") + "=" + encode(decode(value), ""));
            }
        }
        // By name, then by value: what ends a name has to sort before all that may be in one.
        parameters.sort(Comparator.comparing(parameter -> parameter.replace('=', ' ')));
        return String.join("&", parameters);
    }

    private static String canonicalValue(List<String> values) {
        return String.join(
                ",",
                values.stream()
                        .map(value -> value.trim().replaceAll("\\s+", " "))
                        .toList());
    }

    private static String decode(String text) {
        return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    private static String encode(String text, String kept) {
        StringBuilder encoded = new StringBuilder();
        for (byte octet : text.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (octet & 0xff);
            if (isUnreserved(c) || kept.indexOf(c) >= 0) {
                encoded.append(c);
            } else {
                encoded.append(String.format(Locale.ROOT, "%%%02X", (int) c));
            }
        }
        return encoded.toString();
    }

    private static boolean isUnreserved(char c) {
        return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || "-._~".indexOf(c) >= 0;
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    static byte[] hmac(byte[] key, String text) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(key, HMAC));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
