package io.github.apprunnerclient.testkit;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;

/**
 * Opaque tokens for the next page. A token is good for the request that it was given to, and for nothing else: it is
 * sealed together with that request's other parameters.
 */
final class PageTokens {
    private static final int SEAL_LENGTH = 32;

    private final byte[] key = new byte[SEAL_LENGTH];

    PageTokens() {
        new SecureRandom().nextBytes(key);
    }

    String after(long position, String question) {
        byte[] seal = seal(position, question);
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(ByteBuffer.allocate(Long.BYTES + seal.length)
                        .putLong(position)
                        .put(seal)
                        .array());
    }

    long position(String token, String question) {
        byte[] bytes = decode(token);
        if (bytes.length == Long.BYTES + SEAL_LENGTH) {
            long position = ByteBuffer.wrap(bytes).getLong();
            byte[] seal = Arrays.copyOfRange(bytes, Long.BYTES, bytes.length);
            if (MessageDigest.isEqual(seal, seal(position, question))) {
                return position;
            }
        }
        throw invalid();
    }

    private static byte[] decode(String token) {
        try {
            return Base64.getUrlDecoder().decode(token);
        } catch (IllegalArgumentException e) {
            throw invalid();
        }
    }

    private static ServiceFault invalid() {
        return ServiceFault.invalidRequest(
                "NextToken is invalid: it belongs to another request, to another service, or to none");
    }

    private byte[] seal(long position, String question) {
        return SigV4.hmac(key, position + "\n" + question);
    }
}
