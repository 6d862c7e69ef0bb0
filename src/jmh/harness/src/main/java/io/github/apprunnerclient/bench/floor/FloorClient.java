package io.github.apprunnerclient.bench.floor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.security.GeneralSecurityException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Creates a connection with nothing but the JDK. It signs, sends, and reads the whole reply; it checks nothing, retries
 * nothing, and has no other operation. No client that does its work can cost less by much.
 */
public final class FloorClient {
    private static final String CONTENT_TYPE = "application/x-amz-json-1.0";
    private static final String TARGET = "AppRunner.CreateConnection";

    private final URI endpoint;
    private final FloorSigner signer;
    private final UrlConnectionTransport transport = new UrlConnectionTransport();

    public FloorClient(URI endpoint, FloorSigner signer) {
        this.endpoint = endpoint;
        this.signer = signer;
    }

    public FloorConnection createConnection(String name, String providerType) {
        byte[] body = FloorJson.createConnection(name, providerType);
        String time = basicIso(LocalDateTime.now(ZoneOffset.UTC));
        try {
            Map<String, String> headers = new LinkedHashMap<>();
            headers.put("Content-Type", CONTENT_TYPE);
            headers.put("X-Amz-Date", time);
            headers.put("X-Amz-Target", TARGET);
            headers.put(
                    "Authorization", signer.authorization(CONTENT_TYPE, endpoint.getAuthority(), time, TARGET, body));
            return FloorJson.connection(transport.post(endpoint, headers, body));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** As in {@code 20261123T084020Z}; a formatter would cost more on the first call than all the rest of the signature. */
    private static String basicIso(LocalDateTime time) {
        // With a fraction, the text has the seconds even if they are 0.
        return time.withNano(1).toString().substring(0, 19).replace("-", "").replace(":", "") + "Z";
    }
}
