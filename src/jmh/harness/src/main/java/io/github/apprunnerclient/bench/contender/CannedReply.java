package io.github.apprunnerclient.bench.contender;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

/** What is replied to each operation. */
public final class CannedReply {
    static final String REQUEST_ID = "8c9a2d4e-0f3b-4d0e-9d6e-2f1d3c4b5a69";
    static final String CONTENT_TYPE = "application/x-amz-json-1.0";
    static final String DATE = "Mon, 23 Nov 2026 01:15:19 GMT";

    private static final String CONNECTION = "{\"ConnectionArn\":\"arn:aws:apprunner:us-east-1:123456789012:"
            + "connection/my-connection/7f9c2ba4e88f827d616045507605853e\",\"ConnectionName\":\"my-connection\","
            + "\"CreatedAt\":1.795396519123E9,\"ProviderType\":\"GITHUB\",\"Status\":\"";
    private static final String BODY = "{\"Connection\":" + CONNECTION + "PENDING_HANDSHAKE\"}}";
    private static final String LIST = "{\"ConnectionSummaryList\":[" + CONNECTION + "AVAILABLE\"}]}";
    private static final String SERVICE =
            "{\"OperationId\":\"1\",\"Service\":{\"ServiceName\":\"my-service\",\"Status\":\"OPERATION_IN_PROGRESS\"}}";

    private CannedReply() {}

    /** {@return a new copy of the body} */
    public static byte[] body() {
        return BODY.getBytes(ISO_8859_1);
    }

    /** {@return a new copy of the whole reply, as HTTP/1.1 sends it} */
    public static byte[] onTheWire(String operation) {
        String body = switch (operation) {
            case "ListConnections" -> LIST;
            case "CreateService" -> SERVICE;
            default -> BODY;
        };
        return ("HTTP/1.1 200 OK\r\nx-amzn-RequestId: " + REQUEST_ID + "\r\nDate: " + DATE + "\r\nContent-Type: "
                        + CONTENT_TYPE + "\r\nContent-Length: " + body.length() + "\r\n\r\n" + body)
                .getBytes(ISO_8859_1);
    }
}
