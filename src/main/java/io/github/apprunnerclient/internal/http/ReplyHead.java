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
    static final int MAX_LENGTH = 64 * 1024;

    private static final int MAX_INTERIM_REPLIES = 20;
    private static final String HEAD = "the head of the reply";

    /** The body ends with the connection. */
    static final long UNTIL_CLOSE = -1;

    static final long CHUNKED = -2;

    private final boolean isHttp11;
    private final int status;
    private final String reason;
    private final Map<String, List<String>> headers;
    private final long bodyLength;

    private ReplyHead(StatusLine line, Map<String, List<String>> headers, SdkHttpMethod method) throws IOException {
        this.isHttp11 = line.isHttp11();
        this.status = line.status();
        this.reason = line.reason();
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
            StatusLine line = StatusLine.parse(input.readLine(HEAD, MAX_LENGTH));
            if (line.status() == 101) {
                throw new ProtocolException("The server switched protocols, which nobody asked it to");
            }
            if (line.status() >= 200) {
                return readFinal(line, input, method);
            }
            readHeaders(input, HEAD, MAX_LENGTH);
        }
        throw new ProtocolException("More than " + MAX_INTERIM_REPLIES + " interim replies came before the reply");
    }

    private static ReplyHead readFinal(StatusLine line, HttpInput input, SdkHttpMethod method) throws IOException {
        try {
            return new ReplyHead(line, readHeaders(input, HEAD, MAX_LENGTH), method);
        } catch (IOException e) {
            throw new UnreadableReplyException(line.status(), e);
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
            headers.computeIfAbsent(line.substring(0, colon), name -> new ArrayList<>(1))
                    .add(line.substring(colon + 1).strip());
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
        long length = lengths.isEmpty() ? UNTIL_CLOSE : parseLengths(lengths);
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

    private static long parseLengths(List<String> values) throws ProtocolException {
        String first = values.get(0);
        for (String value : values) {
            if (!value.equals(first)) {
                throw new ProtocolException("The reply has more than one Content-Length");
            }
        }
        if (first.isEmpty() || first.length() > 18 || !first.chars().allMatch(c -> c >= '0' && c <= '9')) {
            throw new ProtocolException("The reply has a Content-Length that is no length");
        }
        return Long.parseLong(first);
    }

    private List<String> values(String header) {
        return headers.getOrDefault(header, List.of());
    }

    private record StatusLine(boolean isHttp11, int status, String reason) {
        private static final int REASON = "HTTP/1.1 200".length();

        static StatusLine parse(String line) throws ProtocolException {
            boolean isHttp11 = line.startsWith("HTTP/1.1 ");
            if ((!isHttp11 && !line.startsWith("HTTP/1.0 "))
                    || line.length() < REASON
                    || (line.length() > REASON && line.charAt(REASON) != ' ')) {
                throw new ProtocolException("The reply begins with what is no status line of HTTP/1.1");
            }
            int status = 0;
            for (int i = REASON - 3; i < REASON; i++) {
                int digit = line.charAt(i) - '0';
                status = digit >= 0 && digit <= 9 ? status * 10 + digit : 1000;
            }
            if (status < 100 || status > 599) {
                throw new ProtocolException("The reply's status is not one of HTTP's");
            }
            return new StatusLine(isHttp11, status, line.substring(REASON).strip());
        }
    }
}
