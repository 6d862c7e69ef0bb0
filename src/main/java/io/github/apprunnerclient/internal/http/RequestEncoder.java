package io.github.apprunnerclient.internal.http;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.http.SdkHttpRequest;

/** Makes the bytes of a request: its head in US-ASCII, and its content. */
final class RequestEncoder {
    private final StringBuilder head = new StringBuilder(1024);
    private boolean hasHost;
    private @Nullable String contentLength;

    /**
     * @param forwardingProxy the proxy that the request is sent to as it is, or null if there is none
     * @throws IllegalArgumentException if a header can't be sent; its value is not in the message
     */
    RequestEncoder(SdkHttpRequest request, @Nullable Proxy forwardingProxy) {
        head.append(request.method().name()).append(' ');
        if (forwardingProxy != null) {
            head.append("http://").append(authority(request));
        }
        append("the request's path", request.encodedPath().isEmpty() ? "/" : request.encodedPath());
        request.encodedQueryParameters().ifPresent(query -> append("the request's query", "?" + query));
        head.append(" HTTP/1.1\r\n");
        for (Map.Entry<String, List<String>> header : request.headers().entrySet()) {
            appendHeader(header.getKey(), header.getValue());
        }
        if (!hasHost) {
            head.append("Host: ").append(authority(request)).append("\r\n");
        }
        if (forwardingProxy != null && forwardingProxy.authorization() != null) {
            head.append("Proxy-Authorization: ")
                    .append(forwardingProxy.authorization())
                    .append("\r\n");
        }
    }

    /** @throws IllegalArgumentException if the request says that its content has another length */
    byte[] encode(byte[] content) {
        String length = Integer.toString(content.length);
        if (contentLength == null) {
            if (content.length > 0) {
                head.append("Content-Length: ").append(length).append("\r\n");
            }
        } else if (!contentLength.equals(length)) {
            throw new IllegalArgumentException(
                    "The request's content has " + length + " bytes, but its Content-Length is another");
        }
        byte[] headBytes = head.append("\r\n").toString().getBytes(ISO_8859_1);
        byte[] all = Arrays.copyOf(headBytes, headBytes.length + content.length);
        System.arraycopy(content, 0, all, headBytes.length, content.length);
        return all;
    }

    private void appendHeader(String name, List<String> values) {
        if (!FieldSyntax.isName(name) || "Transfer-Encoding".equalsIgnoreCase(name)) {
            throw new IllegalArgumentException("The header name '" + FieldSyntax.printable(name) + "' can't be sent");
        }
        for (String value : values) {
            if (value == null || !FieldSyntax.isValue(value)) {
                throw new IllegalArgumentException(
                        "The header " + name + " can't be sent: its value holds what is not printable US-ASCII");
            }
            head.append(name).append(": ").append(value).append("\r\n");
            hasHost |= "Host".equalsIgnoreCase(name);
            if ("Content-Length".equalsIgnoreCase(name)) {
                contentLength = value;
            }
        }
    }

    private void append(String what, String text) {
        if (!FieldSyntax.isValue(text) || text.indexOf(' ') >= 0 || text.indexOf('\t') >= 0) {
            throw new IllegalArgumentException(
                    "What is not printable US-ASCII must be percent-encoded, which " + what + " isn't");
        }
        head.append(text);
    }

    /** Host and port, as the SDK signs them: without the scheme's own port. */
    private static String authority(SdkHttpRequest request) {
        int defaultPort = "https".equalsIgnoreCase(request.protocol()) ? 443 : 80;
        return request.port() == defaultPort ? request.host() : request.host() + ":" + request.port();
    }
}
