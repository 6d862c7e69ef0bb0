package io.github.apprunnerclient.bench.floor;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * Signature Version 4 of a POST to {@code /} with four signed headers, see <a
 * href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-create-signed-request.html">Create a signed AWS
 * API request</a>. The key is derived once a day.
 */
public final class FloorSigner {
    private static final String ALGORITHM = "AWS4-HMAC-SHA256";
    private static final String SIGNED_HEADERS = "content-type;host;x-amz-date;x-amz-target";

    private final String accessKey;
    private final String secretKey;
    private final String region;
    private final String service;
    private volatile @Nullable Key keyOfToday;

    public FloorSigner(String accessKey, String secretKey, String region, String service) {
        this.accessKey = accessKey;
        this.secretKey = secretKey;
        this.region = region;
        this.service = service;
    }

    /** {@return the value of the header {@code Authorization}} */
    String authorization(String contentType, String host, String time, String target, byte[] body)
            throws GeneralSecurityException {
        String day = time.substring(0, 8);
        String scope = day + "/" + region + "/" + service + "/aws4_request";
        String canonicalRequest = "POST\n/\n\ncontent-type:" + contentType + "\nhost:" + host + "\nx-amz-date:" + time
                + "\nx-amz-target:" + target + "\n\n" + SIGNED_HEADERS + "\n" + sha256(body);
        String toSign = ALGORITHM + "\n" + time + "\n" + scope + "\n" + sha256(canonicalRequest.getBytes(UTF_8));
        String signature = HexFormat.of().formatHex(hmac(key(day), toSign));
        return ALGORITHM + " Credential=" + accessKey + "/" + scope + ", SignedHeaders=" + SIGNED_HEADERS
                + ", Signature=" + signature;
    }

    private byte[] key(String day) throws GeneralSecurityException {
        Key known = keyOfToday;
        if (known == null || !known.day.equals(day)) {
            byte[] ofDay = hmac(("AWS4" + secretKey).getBytes(UTF_8), day);
            known = new Key(day, hmac(hmac(hmac(ofDay, region), service), "aws4_request"));
            keyOfToday = known;
        }
        return known.bytes;
    }

    private static byte[] hmac(byte[] key, String text) throws GeneralSecurityException {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(key, "HmacSHA256"));
        return mac.doFinal(text.getBytes(UTF_8));
    }

    private static String sha256(byte[] bytes) throws GeneralSecurityException {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }

    private static final class Key {
        final String day;
        final byte[] bytes;

        Key(String day, byte[] bytes) {
            this.day = day;
            this.bytes = bytes;
        }
    }
}
