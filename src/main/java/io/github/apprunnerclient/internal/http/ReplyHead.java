package io.github.apprunnerclient.internal.http;

import java.io.IOException;
import java.net.ProtocolException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import software.amazon.awssdk.http.SdkHttpMethod;
import software.amazon.awssdk.http.SdkHttpResponse;

/** The status line and the headers of a final reply, and what they say of its body: RFC 9112, sections 4 to 6. */
final class ReplyHead {
    /** Bytes; the same as Netty's and twice the JDK's servers'. The service's heads have some hundred. */
    private static final int MAX_LENGTH = 64 * 1024;

    private static final int MAX_INTERIM_REPLIES = 20;
    private static final String HTTP_1_1 = "HTTP/1.1 ";
    private static final int STATUS_END = "HTTP/1.1 200".length();
    private static final String HEAD = "the head of the reply";

    /** The body ends with the connection. */
    static final long UNTIL_CLOSE = -1;

    static final long CHUNKED = -2;

    private final boolean isHttp11;
    private final int status;
    private final String reason;
    private final Map<String, List<String>> headers;
    private final long bodyLength;

    private ReplyHead(String statusLine, int status, Map<String, List<String>> headers, SdkHttpMethod method)
            throws ProtocolException {
        this.isHttp11 = statusLine.startsWith(HTTP_1_1);
        this.status = status;
        this.reason = statusLine.substring(STATUS_END).strip();
        this.headers = headers;
        this.bodyLength = bodyLength(method);
    }

    /**
     * Reads the head of the final reply, past interim ones.
     *
     * @throws UnreadableReplyException if its status line could be read, and the rest could not
     */
    static ReplyHead read(HttpInput input, SdkHttpMethod method) throws IOException {
        for (int interim = 0; interim <= MAX_INTERIM_REPLIES; interim++) {
            String statusLine = readStatusLine(input);
            int status = status(statusLine);
            if (status == 0) {
                throw new ProtocolException("The reply begins with what is no status line of HTTP/1.1");
            }
            if (status == 101) {
                throw new ProtocolException("The server switched protocols, which nobody asked it to");
            }
            if (status < 200) {
                readHeaders(input, HEAD, MAX_LENGTH);
                continue;
            }
            try {
                int left = Math.max(0, MAX_LENGTH - statusLine.length() - 2);
                return new ReplyHead(statusLine, status, readHeaders(input, HEAD, left), method);
            } catch (IOException e) {
                throw UnreadableReplyException.of(status, e);
            }
        }
        throw new ProtocolException("More than " + MAX_INTERIM_REPLIES + " interim replies came before the reply");
    }

    /** A status that could be read counts, however its line goes on: the server has answered. */
    private static String readStatusLine(HttpInput input) throws IOException {
        StringBuilder line = new StringBuilder(64);
        try {
            input.readLine(line, HEAD, MAX_LENGTH);
            return line.toString();
        } catch (IOException e) {
            int status = status(line.toString());
            throw status < 200 ? e : UnreadableReplyException.of(status, e);
        }
    }

    /**
     * Reads header lines up to the empty one.
     *
     * @param what they are the headers of, for messages
     * @param maxLength of all lines together
     */
    static Map<String, List<String>> readHeaders(HttpInput input, String what, int maxLength) throws IOException {
        Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        int left = maxLength;
        for (String line = input.readLine(what, left); !line.isEmpty(); line = input.readLine(what, left)) {
            left = Math.max(0, left - line.length() - 2);
            int colon = line.indexOf(':');
            // This refuses folded lines, too, and white space before the colon.
            if (colon < 0 || !FieldSyntax.isName(line.substring(0, colon))) {
                throw new ProtocolException(what + " has a line that is no header");
            }
            String name = line.substring(0, colon);
            List<String> values = headers.get(name);
            if (values == null) {
                values = new ArrayList<>(1);
                headers.put(name, values);
            }
            values.add(line.substring(colon + 1).strip());
        }
        return headers;
    }

    int status() {
        return status;
    }

    /** @return its length in bytes, {@link #UNTIL_CLOSE} or {@link #CHUNKED} */
    long bodyLength() {
        return bodyLength;
    }

    /** Whether the server may serve another request on this connection. */
    boolean keepsConnection() {
        if (!isHttp11 || bodyLength == UNTIL_CLOSE) {
            return false;
        }
        for (String value : values("Connection")) {
            for (String option : value.split(",", -1)) {
                if (option.strip().equalsIgnoreCase("close")) {
                    return false;
                }
            }
        }
        return true;
    }

    SdkHttpResponse toResponse() {
        return SdkHttpResponse.builder()
                .statusCode(status)
                .statusText(reason)
                .headers(new LinkedHashMap<>(headers))
                .build();
    }

    private long bodyLength(SdkHttpMethod method) throws ProtocolException {
        List<String> lengths = values("Content-Length");
        List<String> encodings = values("Transfer-Encoding");
        long length = UNTIL_CLOSE;
        if (!lengths.isEmpty()) {
            length = lengths.size() == 1 ? FieldSyntax.parse(lengths.get(0), 10) : -1;
            if (length < 0) {
                throw new ProtocolException("The reply has a Content-Length that is no length, or more than one");
            }
        }
        if (!encodings.isEmpty()) {
            if (!lengths.isEmpty()) {
                throw new ProtocolException("The reply has both a Content-Length and a Transfer-Encoding");
            }
            if (encodings.size() > 1 || !encodings.get(0).equalsIgnoreCase("chunked") || !isHttp11) {
                throw new ProtocolException("The reply has a Transfer-Encoding that it can't have");
            }
            length = CHUNKED;
        }
        boolean bodiless = method == SdkHttpMethod.HEAD || status == 204 || status == 304;
        return bodiless ? 0 : length;
    }

    private List<String> values(String header) {
        return headers.getOrDefault(header, List.of());
    }

    /** @return the status, or 0 if the line begins with none */
    private static int status(String statusLine) {
        boolean isHttp1 = statusLine.startsWith(HTTP_1_1) || statusLine.startsWith("HTTP/1.0 ");
        if (isHttp1 && (statusLine.length() == STATUS_END || statusLine.startsWith(" ", STATUS_END))) {
            int status = (int) FieldSyntax.parse(statusLine.substring(HTTP_1_1.length(), STATUS_END), 10);
            if (status >= 100 && status <= 599) {
                return status;
            }
        }
        return 0;
    }
}
