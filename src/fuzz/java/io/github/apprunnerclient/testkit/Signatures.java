package io.github.apprunnerclient.testkit;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import software.amazon.awssdk.http.SdkHttpRequest;

/** The testkit's own reading of Signature Version 4, for requests that no server has got. */
public final class Signatures {
    private Signatures() {}

    /** Whether the request carries the signature that this secret makes of it. */
    public static boolean isRight(SdkHttpRequest request, byte[] body, String secret) {
        AuthorizationHeader authorization = AuthorizationHeader.parse(
                request.firstMatchingHeader("Authorization").orElse(null));
        Map<String, List<String>> headers = new TreeMap<>();
        request.forEachHeader((name, values) -> headers.put(name.toLowerCase(Locale.ROOT), values));
        headers.putIfAbsent("host", List.of(request.host()));
        String canonical = SigV4.canonicalRequest(
                request.method().name(), request.encodedPath(), headers, authorization.signedHeaders(), body);
        byte[] key = SigV4.signingKey(secret, authorization.date(), authorization.region(), authorization.service());
        String date = request.firstMatchingHeader("X-Amz-Date").orElseThrow();
        return SigV4.signature(key, SigV4.stringToSign(date, authorization.scope(), canonical))
                .equals(authorization.signature());
    }
}
