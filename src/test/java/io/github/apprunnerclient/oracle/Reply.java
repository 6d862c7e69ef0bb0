package io.github.apprunnerclient.oracle;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.http.SdkHttpResponse;

/** A canned reply, which a {@link Recorder} sends and a {@link ReplyingHttpClient} hands over. */
public final class Reply {
    static final String REQUEST_ID = "11111111-2222-3333-4444-555555555555";
    static final String CONNECTION = "{\"Connection\":{\"ConnectionName\":\"my-connection\","
            + "\"ConnectionArn\":\"arn:aws:apprunner:us-east-1:123456789012:connection/my-connection/1\","
            + "\"ProviderType\":\"GITHUB\",\"Status\":\"PENDING_HANDSHAKE\",\"CreatedAt\":1.6E9}}";

    private final String name;
    private final int status;
    private final List<Map.Entry<String, String>> headers;
    private final byte[] body;

    private Reply(String name, int status, List<Map.Entry<String, String>> headers, byte[] body) {
        this.name = name;
        this.status = status;
        this.headers = headers;
        this.body = body;
    }

    /** A reply with a request id and {@code {}} for a body. */
    public static Reply of(int status, String name) {
        return without(status, name).header("x-amzn-RequestId", REQUEST_ID);
    }

    /** A reply with no header of its own. */
    static Reply without(int status, String name) {
        return new Reply(status + ": " + name, status, List.of(), utf8("{}"));
    }

    public static Reply created() {
        return of(200, "a connection").body(CONNECTION);
    }

    Reply header(String headerName, String value) {
        List<Map.Entry<String, String>> more = new ArrayList<>(headers);
        more.add(Map.entry(headerName, value));
        return new Reply(name, status, more, body);
    }

    public Reply body(String text) {
        return body(utf8(text));
    }

    Reply body(byte[] bytes) {
        return new Reply(name, status, headers, bytes);
    }

    Reply withoutBody() {
        return body((byte[]) null);
    }

    String name() {
        return name;
    }

    int status() {
        return status;
    }

    /** Null if there is none. */
    byte[] body() {
        return body;
    }

    SdkHttpResponse head() {
        SdkHttpResponse.Builder head =
                SdkHttpResponse.builder().statusCode(status).statusText("Text");
        for (Map.Entry<String, String> header : headers()) {
            head.appendHeader(header.getKey(), header.getValue());
        }
        return head.build();
    }

    byte[] wire() {
        StringBuilder head = new StringBuilder("HTTP/1.1 " + status + " Text\r\nConnection: close\r\n");
        for (Map.Entry<String, String> header : headers()) {
            head.append(header.getKey() + ": " + header.getValue() + "\r\n");
        }
        byte[] start = head.append("\r\n").toString().getBytes(StandardCharsets.ISO_8859_1);
        byte[] whole = java.util.Arrays.copyOf(start, start.length + (body == null ? 0 : body.length));
        if (body != null) {
            System.arraycopy(body, 0, whole, start.length, body.length);
        }
        return whole;
    }

    private List<Map.Entry<String, String>> headers() {
        boolean measured = headers.stream()
                .anyMatch(header -> header.getKey().equals("Content-Length")
                        || header.getKey().equals("Transfer-Encoding"));
        return measured || body == null ? headers : header("Content-Length", String.valueOf(body.length)).headers;
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return name;
    }
}
