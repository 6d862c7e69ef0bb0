package io.github.apprunnerclient.bench.contender;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What is replied to each operation. */
public final class CannedReply {
    /** As many connections as the service puts on one page. */
    private static final int PAGE = 100;

    private CannedReply() {}

    /** {@return the whole reply, as HTTP/1.1 sends it} */
    public static byte[] to(String operation) {
        return onTheWire(
                operation.equals("CreateService")
                        ? "{\"OperationId\":\"1\",\"Service\":{\"ServiceName\":\"my-service\","
                                + "\"Status\":\"OPERATION_IN_PROGRESS\"}}"
                        : "{\"Connection\":" + connection(Calls.CONNECTION_NAME, "PENDING_HANDSHAKE") + "}");
    }

    /** {@return the one connection of that name} */
    public static byte[] list(String name) {
        String status = name.equals(Calls.PENDING_NAME) ? "PENDING_HANDSHAKE" : "AVAILABLE";
        return onTheWire("{\"ConnectionSummaryList\":[" + connection(name, status) + "]}");
    }

    /**
     * {@return a page of all connections}
     *
     * @param from the number of the first
     * @param of how many there are
     */
    public static byte[] page(int from, int of) {
        int end = Math.min(from + PAGE, of);
        String token = end < of ? ",\"NextToken\":\"" + end + "\"" : "";
        return onTheWire(IntStream.range(from, end)
                .mapToObj(i -> connection("connection-" + i, "AVAILABLE"))
                .collect(Collectors.joining(",", "{\"ConnectionSummaryList\":[", "]" + token + "}")));
    }

    private static String connection(String name, String status) {
        return "{\"ConnectionArn\":\"arn:aws:apprunner:us-east-1:123456789012:connection/" + name
                + "/7f9c2ba4e88f827d616045507605853e\",\"ConnectionName\":\"" + name
                + "\",\"CreatedAt\":1.795396519123E9,\"ProviderType\":\"GITHUB\",\"Status\":\"" + status + "\"}";
    }

    private static byte[] onTheWire(String body) {
        return ("HTTP/1.1 200 OK\r\nx-amzn-RequestId: 8c9a2d4e-0f3b-4d0e-9d6e-2f1d3c4b5a69\r\n"
                        + "Date: Mon, 23 Nov 2026 01:15:19 GMT\r\nContent-Type: application/x-amz-json-1.0\r\n"
                        + "Content-Length: " + body.length() + "\r\n\r\n" + body)
                .getBytes(ISO_8859_1);
    }
}
