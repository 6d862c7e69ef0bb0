package io.github.apprunnerclient.internal.http;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.http.SdkHttpRequest;

/** Makes the bytes of a request: its head in US-ASCII, and its content. */
final class RequestEncoder {
    private final StringBuilder head = new StringBuilder(1024);
    private final List<String> contentLengths = new ArrayList<>(1);
    private boolean hasHost;

    /** @throws IllegalArgumentException if something can't be sent; a header's value is not in the message */
    RequestEncoder(SdkHttpRequest request, Route route) {
        Proxy proxy = route.forwardingProxy();
        String authority = checked("host", route.authority());
        head.append(request.method().name()).append(' ');
        if (proxy != null) {
            head.append("http://").append(authority);
        }
        head.append(checked("path", request.encodedPath().isEmpty() ? "/" : request.encodedPath()));
        String query = request.encodedQueryParameters().orElse("");
        if (!query.isEmpty()) {
            head.append('?').append(checked("query", query));
        }
        head.append(" HTTP/1.1\r\n");
        for (Map.Entry<String, List<String>> header : request.headers().entrySet()) {
            appendHeader(header.getKey(), header.getValue());
        }
        if (!hasHost) {
            head.append("Host: ").append(authority).append("\r\n");
        }
        if (proxy != null && proxy.authorization() != null) {
            head.append("Proxy-Authorization: ").append(proxy.authorization()).append("\r\n");
        }
    }

    /** @throws IllegalArgumentException if the request says that its content has another length */
    byte[] encode(byte[] content) {
        String length = Integer.toString(content.length);
        if (contentLengths.isEmpty()) {
            if (content.length > 0) {
                head.append("Content-Length: ").append(length).append("\r\n");
            }
        } else if (!contentLengths.equals(List.of(length))) {
            throw new IllegalArgumentException(
                    "The request's content has " + length + " bytes, but its Content-Length is another");
        }
        byte[] headBytes = head.append("\r\n").toString().getBytes(US_ASCII);
        byte[] all = Arrays.copyOf(headBytes, headBytes.length + content.length);
        System.arraycopy(content, 0, all, headBytes.length, content.length);
        return all;
    }

    private void appendHeader(String name, List<String> values) {
        if (!FieldSyntax.isName(name)) {
            throw new IllegalArgumentException("A header can't be sent: its name holds what no header name may hold");
        }
        if ("Transfer-Encoding".equalsIgnoreCase(name)) {
            throw new IllegalArgumentException("The header " + name + " can't be sent: this client sets none");
        }
        for (String value : values) {
            if (value == null || !FieldSyntax.isValue(value)) {
                throw new IllegalArgumentException(
                        "The header " + name + " can't be sent: its value holds what is not printable US-ASCII");
            }
            head.append(name).append(": ").append(value).append("\r\n");
            hasHost |= "Host".equalsIgnoreCase(name);
            if ("Content-Length".equalsIgnoreCase(name)) {
                contentLengths.add(value);
            }
        }
    }

    private static String checked(String what, String text) {
        if (!FieldSyntax.isValue(text) || text.indexOf(' ') >= 0 || text.indexOf('\t') >= 0) {
            throw new IllegalArgumentException("The request's " + what
                    + " can't be sent: what is not printable US-ASCII, or is a space, must be percent-encoded");
        }
        return text;
    }
}
