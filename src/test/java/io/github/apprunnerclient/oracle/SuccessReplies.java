package io.github.apprunnerclient.oracle;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.GZIPOutputStream;

/** The part of the reply table that both clients are to take for a success, readable or not. */
final class SuccessReplies {
    private SuccessReplies() {}

    static Stream<Reply> all() {
        return Stream.of(bodies(), members(), timestamps(), heads()).flatMap(List::stream);
    }

    private static List<Reply> bodies() {
        return List.of(
                Reply.created(),
                Reply.of(200, "an empty object"),
                Reply.of(200, "an empty body").body(""),
                Reply.of(200, "no body").withoutBody(),
                Reply.of(200, "Connection is null").body("{\"Connection\":null}"),
                Reply.of(200, "Connection is empty").body("{\"Connection\":{}}"),
                Reply.of(200, "Connection is text").body("{\"Connection\":\"x\"}"),
                Reply.of(200, "Connection is a list").body("{\"Connection\":[]}"),
                Reply.of(200, "an error's body").body("{\"__type\":\"InvalidRequestException\",\"message\":\"m\"}"),
                Reply.of(200, "blanks around").body(" \r\n\t" + Reply.CONNECTION + "\n"),
                Reply.of(200, "something behind").body(Reply.CONNECTION + "garbage"),
                Reply.of(200, "a byte order mark").body("\uFEFF" + Reply.CONNECTION),
                Reply.of(200, "UTF-16").body(Reply.CONNECTION.getBytes(StandardCharsets.UTF_16)),
                Reply.of(200, "UTF-16LE").body(Reply.CONNECTION.getBytes(StandardCharsets.UTF_16LE)),
                Reply.of(200, "null").body("null"),
                Reply.of(200, "a list").body("[]"),
                Reply.of(200, "text").body("\"x\""),
                Reply.of(200, "HTML").body("<html>"),
                Reply.of(200, "blanks").body("  "),
                Reply.of(200, "truncated JSON").body("{\"Connection\":{\"ConnectionName\":\"my-conn"),
                Reply.of(200, "no closing braces").body("{\"Connection\":{\"ConnectionName\":\"my-connection\""),
                Reply.of(200, "a comma too many").body("{\"Connection\":{},}"),
                Reply.of(200, "a wrong escape").body(connection("\"ConnectionName\":\"\\x\"")),
                Reply.of(200, "broken UTF-8")
                        .body(connection("\"ConnectionName\":\"\u00e9\"").getBytes(StandardCharsets.ISO_8859_1)),
                Reply.of(200, "gzip").header("Content-Encoding", "gzip").body(gzip(Reply.CONNECTION)),
                Reply.of(200, "gzip and the right CRC32")
                        .header("Content-Encoding", "gzip")
                        .header("x-amz-crc32", crc32(Reply.CONNECTION))
                        .body(gzip(Reply.CONNECTION)),
                Reply.of(200, "gzip and no body").withoutBody().header("Content-Encoding", "gzip"),
                Reply.of(200, "gzip, wrongly so")
                        .header("Content-Encoding", "gzip")
                        .body(Reply.CONNECTION),
                Reply.of(200, "deflate, wrongly so")
                        .header("Content-Encoding", "deflate")
                        .body(Reply.CONNECTION));
    }

    private static List<Reply> members() {
        return List.of(
                Reply.of(200, "unknown members")
                        .body("{\"A\":[{\"b\":{}}],\"Connection\":{\"ConnectionName\":\"n\","
                                + "\"New\":{\"Deep\":[1,null,\"x\"]}},\"Z\":1e9}"),
                Reply.of(200, "members twice")
                        .body("{\"Connection\":{\"ConnectionName\":\"first\"},"
                                + "\"Connection\":{\"ConnectionName\":\"a\",\"ConnectionName\":\"last\"}}"),
                Reply.of(200, "members in the wrong case")
                        .body("{\"connection\":{\"ConnectionName\":\"n\"},\"Connection\":{\"connectionName\":\"n\"}}"),
                Reply.of(200, "null members")
                        .body(connection("\"ConnectionName\":null,\"Status\":null,"
                                + "\"ProviderType\":null,\"ConnectionArn\":null,\"CreatedAt\":null")),
                Reply.of(200, "an unknown status").body(connection("\"Status\":\"PAUSED\"")),
                Reply.of(200, "an unknown provider").body(connection("\"ProviderType\":\"GITLAB\"")),
                Reply.of(200, "a status in lower case").body(connection("\"Status\":\"available\"")),
                Reply.of(200, "an empty status").body(connection("\"Status\":\"\"")),
                Reply.of(200, "a status named null").body(connection("\"Status\":\"null\"")),
                Reply.of(200, "other known values")
                        .body(connection("\"Status\":\"AVAILABLE\",\"ProviderType\":" + "\"BITBUCKET\"")),
                Reply.of(200, "an integer for text").body(connection("\"ConnectionName\":12")),
                Reply.of(200, "a decimal for text").body(connection("\"ConnectionName\":1.50E3")),
                Reply.of(200, "a boolean for text").body(connection("\"ConnectionName\":true")),
                Reply.of(200, "an object for text").body(connection("\"ConnectionName\":{\"a\":\"b\"}")),
                Reply.of(200, "a list for text").body(connection("\"ConnectionName\":[\"a\"]")),
                Reply.of(200, "escapes in text")
                        .body(connection("\"ConnectionName\":\"\\u00e9\\ud83d\\ude00\\n\\/\"")));
    }

    private static List<Reply> timestamps() {
        return List.of(
                createdAt("an integer", "1600000000"),
                createdAt("milliseconds", "1600000000.123"),
                createdAt("microseconds", "1600000000.123456"),
                createdAt("nanoseconds", "1600000000.123456789"),
                createdAt("an exponent", "1.6E9"),
                createdAt("before 1970", "-1.5"),
                createdAt("zero", "0"),
                createdAt("a number as text", "\"1600000000.5\""),
                createdAt("more than 20 characters", "1600000000.1234567890123"),
                createdAt("null", "null"),
                createdAt("ISO text", "\"2020-09-13T12:26:40Z\""),
                createdAt("empty text", "\"\""),
                createdAt("true", "true"),
                createdAt("an object", "{}"),
                createdAt("1e400", "1e400"),
                createdAt("1e20", "1e20"));
    }

    private static List<Reply> heads() {
        return List.of(
                Reply.of(201, "a connection").body(Reply.CONNECTION),
                Reply.of(204, "no body").withoutBody(),
                Reply.of(299, "a connection").body(Reply.CONNECTION),
                Reply.without(200, "no request id"),
                Reply.without(200, "x-amz-request-id").header("x-amz-request-id", "R2"),
                Reply.of(200, "both request ids").header("x-amz-request-id", "R2"),
                Reply.without(200, "a request id in lower case").header("x-amzn-requestid", "R3"),
                Reply.without(200, "an empty request id").header("x-amzn-RequestId", ""),
                Reply.of(200, "an extended request id").header("x-amz-id-2", "E"),
                Reply.of(200, "headers with several values")
                        .header("X-Two", "1")
                        .header("X-Two", "2"),
                Reply.of(200, "an error type").header("x-amzn-ErrorType", "InvalidRequestException"),
                Reply.of(200, "the right CRC32").body(Reply.CONNECTION).header("x-amz-crc32", crc32(Reply.CONNECTION)),
                Reply.of(200, "a wrong CRC32").body(Reply.CONNECTION).header("x-amz-crc32", "1"),
                Reply.of(200, "a CRC32 and no body").withoutBody().header("x-amz-crc32", "0"),
                Reply.of(200, "a wrong CRC32 and no body").withoutBody().header("x-amz-crc32", "1"),
                Reply.of(200, "no CRC32 at all").body(Reply.CONNECTION).header("x-amz-crc32", "x"),
                Reply.of(200, "shorter than its Content-Length")
                        .body(Reply.CONNECTION)
                        .header("Content-Length", "1000"));
    }

    private static Reply createdAt(String name, String json) {
        return Reply.of(200, "CreatedAt is " + name).body(connection("\"CreatedAt\":" + json));
    }

    private static String connection(String members) {
        return "{\"Connection\":{" + members + "}}";
    }

    private static String crc32(String text) {
        CRC32 crc32 = new CRC32();
        crc32.update(text.getBytes(StandardCharsets.UTF_8));
        return Long.toString(crc32.getValue());
    }

    static byte[] gzip(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
