package io.github.apprunnerclient.oracle;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The part of the reply table that both clients are to take for an error. */
final class ErrorReplies {
    private ErrorReplies() {}

    static Stream<Reply> all() {
        return Stream.concat(
                statuses(),
                Stream.of(codes(), modelled(), messages(), bodies(), heads(), timeAndTraffic())
                        .flatMap(List::stream));
    }

    private static Stream<Reply> statuses() {
        return IntStream.of(
                        300, 302, 304, 400, 401, 403, 404, 407, 408, 409, 413, 429, 500, 501, 502, 503, 504, 505, 599)
                .boxed()
                .flatMap(status -> Stream.of(
                        Reply.of(status, "no body").withoutBody(),
                        Reply.of(status, "a code and a message").body(error("SomeException"))));
    }

    private static List<Reply> codes() {
        String type = "x-amzn-ErrorType";
        return List.of(
                typed("plain", "InvalidRequestException"),
                typed("with a namespace", "com.amazonaws.apprunner#InvalidRequestException"),
                typed("with a URI", "InvalidRequestException:http://internal.amazon.com/coral/"),
                typed("with both", "ns#InvalidRequestException:http://x#y"),
                typed("with # behind the colon", "InvalidRequestException:a#b"),
                typed("that ends in #", "InvalidRequestException#"),
                typed("that starts with #", "#InvalidRequestException"),
                typed("that starts with a colon", ":InvalidRequestException"),
                typed("with two #", "a#b#InvalidRequestException"),
                typed("with blanks", " InvalidRequestException "),
                typed("in lower case", "invalidrequestexception"),
                typed("of the query protocol", "InvalidRequest"),
                typed("empty", ""),
                typed("blank", " "),
                Reply.of(400, "__type is null").body("{\"__type\":null,\"code\":\"InvalidRequestException\"}"),
                Reply.of(400, "__type is a number").body("{\"__type\":12,\"code\":\"InvalidRequestException\"}"),
                Reply.of(400, "__type is an object").body("{\"__type\":{},\"code\":\"InvalidRequestException\"}"),
                Reply.of(400, "__type is a boolean").body("{\"__type\":true}"),
                Reply.of(400, "code is a number").body("{\"code\":12.0}"),
                Reply.of(400, "code").body("{\"code\":\"ns#InvalidRequestException:u\",\"message\":\"m\"}"),
                Reply.of(400, "Code").body("{\"Code\":\"InvalidRequestException\",\"message\":\"m\"}"),
                Reply.of(400, "__type twice").body("{\"__type\":\"A\",\"__type\":\"InvalidRequestException\"}"),
                Reply.of(400, "__type and code").body("{\"code\":\"A\",\"__type\":\"InvalidRequestException\"}"),
                Reply.of(400, "a header").header(type, "InvalidRequestException"),
                Reply.of(400, "a header with a namespace and a URI").header(type, "ns#InvalidRequestException:u"),
                Reply.of(400, "a header with # behind the colon").header(type, "InvalidRequestException:u#v"),
                Reply.of(400, "a header and __type")
                        .header(type, "InvalidRequestException")
                        .body(error("A")),
                Reply.of(400, "an empty header and __type").header(type, "").body(error("A")),
                Reply.of(400, "a header in lower case").header("x-amzn-errortype", "InvalidStateException"),
                Reply.of(400, ":error-code").header(":error-code", "ns#InvalidRequestException:u"),
                Reply.of(400, ":exception-type").header(":exception-type", "InvalidRequestException"),
                Reply.of(400, "all headers")
                        .header(":exception-type", "A")
                        .header(":error-code", "B")
                        .header(type, "InvalidRequestException"),
                Reply.of(400, "a query error")
                        .header("x-amzn-query-error", "Sender;B")
                        .body(error("A")));
    }

    private static List<Reply> modelled() {
        return Stream.of(
                        "InvalidRequestException",
                        "ServiceQuotaExceededException",
                        "InvalidStateException",
                        "ResourceNotFoundException",
                        "InternalServiceErrorException",
                        "AccessDeniedException",
                        "ExpiredTokenException",
                        "UnrecognizedClientException",
                        "ValidationException")
                .flatMap(code -> Stream.of(
                        Reply.of(400, code).body(error(code)),
                        Reply.of(500, code).body(error(code))))
                .toList();
    }

    private static List<Reply> messages() {
        return List.of(
                message("message", "\"message\":\"m\""),
                message("Message", "\"Message\":\"m\""),
                message("errorMessage", "\"errorMessage\":\"m\""),
                message("all three", "\"errorMessage\":\"3\",\"Message\":\"2\",\"message\":\"1\""),
                message("null, then Message", "\"message\":null,\"Message\":\"2\""),
                message("an object, then Message", "\"message\":{\"a\":1},\"Message\":\"2\""),
                message("a list", "\"message\":[\"a\"]"),
                message("a number", "\"message\":12.50"),
                message("a boolean", "\"message\":true"),
                message("empty", "\"message\":\"\",\"Message\":\"2\""),
                message("blank", "\"message\":\"  \""),
                message("non-ASCII", "\"message\":\"ä接😀\\n\""),
                message("percent signs", "\"message\":\"100 %s %d\""),
                message("twice", "\"message\":\"1\",\"message\":\"2\""),
                Reply.of(400, "a message and no code").body("{\"message\":\"m\"}"),
                Reply.of(400, "a message in a header")
                        .header("x-amzn-error-message", "h")
                        .body(error("A")),
                Reply.of(400, "an empty message in a header")
                        .header("x-amzn-error-message", "")
                        .body(error("A")),
                Reply.of(400, "only a message in a header")
                        .header("x-amzn-error-message", "h")
                        .withoutBody());
    }

    private static List<Reply> bodies() {
        String code = "InvalidRequestException";
        return List.of(
                Reply.of(502, "HTML").body("<html><body>Bad Gateway</body></html>"),
                Reply.of(400, "an empty body").body(""),
                Reply.of(400, "an empty body and a header")
                        .header("x-amzn-ErrorType", code)
                        .body(""),
                Reply.of(400, "HTML and a header")
                        .header("x-amzn-ErrorType", code)
                        .body("<html>"),
                Reply.of(400, "truncated JSON").body("{\"__type\":\"" + code + "\",\"message\":\"m"),
                Reply.of(400, "no closing brace").body("{\"__type\":\"" + code + "\",\"message\":\"m\""),
                Reply.of(400, "something behind").body(error(code) + "garbage"),
                Reply.of(400, "a list").body("[" + error(code) + "]"),
                Reply.of(400, "null").body("null"),
                Reply.of(400, "text").body("\"" + code + "\""),
                Reply.of(400, "a number").body("12"),
                Reply.of(400, "blanks").body(" \n"),
                Reply.of(400, "an empty object"),
                Reply.of(400, "a byte order mark").body("\uFEFF" + error(code)),
                Reply.of(400, "UTF-16").body(error(code).getBytes(StandardCharsets.UTF_16)),
                Reply.of(400, "unknown members")
                        .body("{\"a\":[{}],\"__type\":\"" + code + "\",\"b\":{\"__type\":\"x\"}}"),
                Reply.of(400, "broken UTF-8").body(new byte[] {'{', '"', (byte) 0xe9, '"', ':', '1', '}'}),
                Reply.of(400, "gzip").header("Content-Encoding", "gzip").body(SuccessReplies.gzip(error(code))),
                Reply.of(400, "gzip, wrongly so")
                        .header("Content-Encoding", "gzip")
                        .body(error(code)),
                Reply.of(400, "a wrong CRC32").header("x-amz-crc32", "1").body(error(code)),
                Reply.of(400, "no CRC32 at all").header("x-amz-crc32", "x").body(error(code)));
    }

    private static List<Reply> heads() {
        return List.of(
                Reply.without(400, "no request id").body(error("A")),
                Reply.without(400, "x-amz-request-id")
                        .header("x-amz-request-id", "R2")
                        .body(error("A")),
                Reply.of(400, "both request ids")
                        .header("x-amz-request-id", "R2")
                        .body(error("A")),
                Reply.without(400, "a request id in lower case")
                        .header("x-amzn-requestid", "R3")
                        .body(error("A")),
                Reply.without(400, "an empty request id")
                        .header("x-amzn-RequestId", "")
                        .body(error("A")),
                Reply.of(400, "an extended request id")
                        .header("x-amz-id-2", "E")
                        .body(error("A")),
                Reply.without(400, "only an extended request id")
                        .header("x-amz-id-2", "E")
                        .body(error("A")));
    }

    private static List<Reply> timeAndTraffic() {
        return Stream.concat(
                        Stream.of(
                                        "Throttling",
                                        "ThrottlingException",
                                        "SlowDown",
                                        "TooManyRequestsException",
                                        "RequestLimitExceeded",
                                        "LimitExceededException",
                                        "RequestTimeout",
                                        "RequestTimeTooSkewed",
                                        "RequestExpired",
                                        "InvalidSignatureException",
                                        "SignatureDoesNotMatch")
                                .map(code -> Reply.of(400, code).body(error(code))),
                        Stream.of("InvalidSignatureException", "AuthFailure", "AccessDeniedException")
                                .flatMap(code -> Stream.of(-600, -60, 600)
                                        .map(seconds -> Reply.of(403, code + ", Date " + seconds + " s off")
                                                .header("Date", httpDate(seconds))
                                                .body(error(code)))))
                .toList();
    }

    static Reply typed(String name, String type) {
        return Reply.of(400, "__type " + name).body(error(type));
    }

    private static Reply message(String name, String members) {
        return Reply.of(400, "message: " + name).body("{\"__type\":\"A\"," + members + "}");
    }

    static String error(String type) {
        return "{\"__type\":\"" + type + "\",\"message\":\"The message\"}";
    }

    private static String httpDate(int secondsFromNow) {
        return DateTimeFormatter.RFC_1123_DATE_TIME.format(
                Instant.now().plusSeconds(secondsFromNow).atOffset(ZoneOffset.UTC));
    }
}
