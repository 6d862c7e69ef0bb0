package io.github.apprunnerclient.oracle;

import java.util.stream.Stream;

/** Replies whose handling is up to the HTTP client as well. */
final class WireReplies {
    private WireReplies() {}

    static Stream<Reply> all() {
        String chunked = Integer.toHexString(Reply.CONNECTION.length()) + "\r\n" + Reply.CONNECTION + "\r\n0\r\n\r\n";
        return Stream.of(
                on(200, "a connection").body(Reply.CONNECTION),
                on(200, "chunks").header("Transfer-Encoding", "chunked").body(chunked),
                on(200, "cut off").header("Content-Length", "1000").body(Reply.CONNECTION),
                on(200, "HTML").body("<html>"),
                on(200, "headers twice").header("X-Two", "1").header("X-Two", "2"),
                on(200, "an empty body").body(""),
                on(204, "no body").withoutBody(),
                on(302, "another place")
                        .header("Location", "http://127.0.0.1:9/")
                        .body(""),
                on(304, "no body").withoutBody(),
                on(400, "an error").body(ErrorReplies.error("InvalidRequestException")),
                on(400, "an empty body").body(""),
                on(401, "a challenge")
                        .header("WWW-Authenticate", "Basic realm=\"x\"")
                        .body(ErrorReplies.error("A")),
                on(407, "a challenge")
                        .header("Proxy-Authenticate", "Basic realm=\"x\"")
                        .body(ErrorReplies.error("A")),
                on(500, "an error").body(ErrorReplies.error("InternalServiceErrorException")),
                on(502, "HTML").header("Content-Type", "text/html").body("<html>Bad Gateway</html>"));
    }

    private static Reply on(int status, String name) {
        return Reply.of(status, "on the wire, " + name);
    }
}
