package io.github.apprunnerclient.bench.contender;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

/** The reply that every call gets. */
public final class CannedReply {
    static final String REQUEST_ID = "8c9a2d4e-0f3b-4d0e-9d6e-2f1d3c4b5a69";
    static final String CONTENT_TYPE = "application/x-amz-json-1.0";
    static final String DATE = "Mon, 23 Nov 2026 01:15:19 GMT";

    private static final String BODY = "{\"Connection\":{\"ConnectionArn\":\"arn:aws:apprunner:us-east-1:123456789012:"
            + "connection/my-connection/7f9c2ba4e88f827d616045507605853e\",\"ConnectionName\":\"my-connection\","
            + "\"CreatedAt\":1.795396519123E9,\"ProviderType\":\"GITHUB\",\"Status\":\"PENDING_HANDSHAKE\"}}";

    private CannedReply() {}

    /** {@return a new copy of the body} */
    public static byte[] body() {
        return BODY.getBytes(ISO_8859_1);
    }

    /** {@return a new copy of the whole reply, as HTTP/1.1 sends it} */
    public static byte[] onTheWire() {
        return ("HTTP/1.1 200 OK\r\nx-amzn-RequestId: " + REQUEST_ID + "\r\nDate: " + DATE + "\r\nContent-Type: "
                        + CONTENT_TYPE + "\r\nContent-Length: " + BODY.length() + "\r\n\r\n" + BODY)
                .getBytes(ISO_8859_1);
    }
}
