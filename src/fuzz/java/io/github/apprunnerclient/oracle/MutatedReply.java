package io.github.apprunnerclient.oracle;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import software.amazon.awssdk.http.AbortableInputStream;
import software.amazon.awssdk.http.HttpExecuteResponse;
import software.amazon.awssdk.http.SdkHttpResponse;

/** A good or a bad reply to an operation, with some of it changed by chance. */
final class MutatedReply {
    private static final int[] STATUSES = {
        200, 200, 200, 200, 201, 204, 206, 299, 100, 102, 300, 302, 304, 400, 400, 400, 401, 403, 404, 407, 408, 413,
        429, 500, 502, 503, 504, 505, 599, 600, 999, 0, -1
    };
    private static final String[] HEADERS = {
        "x-amzn-RequestId",
        "x-amz-request-id",
        "x-amz-id-2",
        "x-amzn-ErrorType",
        "x-amzn-error-message",
        "x-amzn-query-error",
        ":error-code",
        ":exception-type",
        "x-amz-crc32",
        "Content-Encoding",
        "Content-Length",
        "Content-Type",
        "Date",
        "Retry-After",
        "X-Other"
    };
    private static final String[] HEADER_VALUES = {
        "",
        " ",
        "0",
        "-1",
        "1",
        "99999999999999999999",
        "gzip",
        "GZIP",
        "gzip, gzip",
        "deflate",
        "InvalidRequestException",
        "InternalServiceErrorException",
        "ThrottlingException",
        "RequestTimeTooSkewed",
        "ns#ServiceQuotaExceededException:u",
        "#:#",
        ":",
        "Sender;Code",
        ";",
        "Sun, 06 Nov 1994 08:49:37 GMT",
        "Fri, 31 Dec 9999 23:59:59 GMT",
        "Sun, 99 Nov",
        "a\tb",
        "\u00e9\u20ac",
        "\uD83D",
        "%s %n {}"
    };
    private static final String[] TOKENS = {
        "{",
        "}",
        "[",
        "]",
        ",",
        ":",
        "\"",
        "\\",
        "{}",
        "[]",
        "true",
        "0",
        "-0",
        "-1",
        "1.5",
        "1e400",
        "1e999999999",
        "-1E-999999999",
        "9999999999999999999",
        "9".repeat(1100),
        "1." + "9".repeat(900),
        "31556889864403199",
        "31556889864403200.999999999",
        "-31557014167219200",
        "\\ud83d",
        "\\ude00",
        "\\u0000",
        "\u0000",
        "\uFEFF",
        "\u2028",
        "//",
        "/*",
        "NaN",
        "Infinity",
        "\"__type\":",
        "\"message\":",
        "\"code\":",
        "\"NextToken\":\"t\"",
        "[".repeat(1100),
        "{\"a\":".repeat(1100),
        "x".repeat(70_000)
    };
    private static final int LONGEST_BODY = 300_000;
    /** As text of JSON, several times what a client may read. */
    private static final byte[] BOMB = gzip(" ".repeat(1 << 20).getBytes(UTF_8), 64);

    private final int status;
    private final List<String[]> headers = new ArrayList<>();
    private final String statusText;
    /** Instead of the end, or of all; null if there is none. */
    private final IOException failure;

    private final boolean unanswered;
    private byte[] body;

    /** @param bodies what the operation is answered well, and not so well */
    MutatedReply(Random random, List<String> bodies) {
        status = STATUSES[random.nextInt(STATUSES.length)];
        statusText = random.nextInt(8) == 0 ? any(random, HEADER_VALUES) : "Text";
        headers(random);
        body(random, bodies);
        failure = random.nextInt(20) == 0 ? failure(random) : null;
        unanswered = failure != null && random.nextInt(4) == 0;
    }

    boolean isSuccess() {
        return status / 100 == 2 && !unanswered;
    }

    /** Whether what it says may be told as {@code null}. */
    boolean namesNull() {
        return Stream.concat(
                        Stream.of(new String(body, ISO_8859_1)),
                        headers.stream().flatMap(Arrays::stream))
                .anyMatch(text -> text.replace("\u0000", "").contains("null"));
    }

    HttpExecuteResponse response() throws IOException {
        if (unanswered) {
            throw failure;
        }
        HttpExecuteResponse.Builder response = HttpExecuteResponse.builder().response(head());
        if (body.length > 0 || failure != null || status % 2 == 0) {
            InputStream content = new ByteArrayInputStream(body);
            response.responseBody(
                    AbortableInputStream.create(failure == null ? content : new BreakingStream(content, failure)));
        }
        return response.build();
    }

    private SdkHttpResponse head() {
        SdkHttpResponse.Builder head =
                SdkHttpResponse.builder().statusCode(status).statusText(statusText);
        headers.forEach(header -> head.appendHeader(header[0], header[1]));
        return head.build();
    }

    private void headers(Random random) {
        if (random.nextInt(4) != 0) {
            headers.add(new String[] {"x-amzn-RequestId", Reply.REQUEST_ID});
        }
        for (int i = random.nextInt(4); i > 0; i--) {
            headers.add(new String[] {any(random, HEADERS), any(random, HEADER_VALUES)});
        }
        // It is waited for, which is tested elsewhere.
        headers.removeIf(header -> header[0].equals("Retry-After") && header[1].matches("[1-9].*"));
    }

    private void body(Random random, List<String> bodies) {
        body = bodies.get(random.nextInt(bodies.size())).getBytes(UTF_8);
        for (int i = random.nextInt(5); i > 0; i--) {
            body = changed(random, body, bodies);
            if (body.length > LONGEST_BODY) {
                body = Arrays.copyOf(body, LONGEST_BODY);
            }
        }
        if (random.nextInt(12) == 0) {
            body = random.nextInt(100) == 0 ? BOMB : gzip(body, 1);
            headers.add(new String[] {"Content-Encoding", "gzip"});
            if (random.nextBoolean()) {
                body = changed(random, body, bodies);
            }
        } else if (random.nextInt(30) == 0) {
            body = new String(body, UTF_8).getBytes(UTF_16);
        }
    }

    private static byte[] changed(Random random, byte[] bytes, List<String> bodies) {
        int from = random.nextInt(bytes.length + 1);
        int to = Math.min(bytes.length, from + (random.nextBoolean() ? 1 : random.nextInt(40)));
        return switch (random.nextInt(7)) {
            case 0 -> Arrays.copyOf(bytes, from);
            case 1 -> spliced(bytes, from, to, new byte[0]);
            case 2 -> spliced(bytes, from, from, Arrays.copyOfRange(bytes, from, to));
            case 3 -> spliced(bytes, from, to, any(random, TOKENS).getBytes(UTF_8));
            case 4 -> spliced(bytes, from, from, any(random, TOKENS).getBytes(UTF_8));
            case 5 -> spliced(bytes, from, to, new byte[] {(byte) random.nextInt(256)});
            default -> {
                byte[] other = bodies.get(random.nextInt(bodies.size())).getBytes(UTF_8);
                int start = random.nextInt(other.length + 1);
                yield spliced(bytes, from, to, Arrays.copyOfRange(other, start, other.length));
            }
        };
    }

    private static byte[] spliced(byte[] bytes, int from, int to, byte[] between) {
        byte[] result = new byte[from + between.length + bytes.length - to];
        System.arraycopy(bytes, 0, result, 0, from);
        System.arraycopy(between, 0, result, from, between.length);
        System.arraycopy(bytes, to, result, from + between.length, bytes.length - to);
        return result;
    }

    private static IOException failure(Random random) {
        return switch (random.nextInt(4)) {
            case 0 -> new IOException();
            case 1 -> new EOFException();
            case 2 -> new IOException(new RuntimeException());
            default -> new IOException("Connection reset");
        };
    }

    private static String any(Random random, String[] texts) {
        return texts[random.nextInt(texts.length)];
    }

    private static byte[] gzip(byte[] part, int times) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            for (int i = 0; i < times; i++) {
                gzip.write(part);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder().append(status).append(' ').append(statusText);
        headers.forEach(
                header -> text.append('\n').append(header[0]).append(": ").append(header[1]));
        String shown = new String(body, ISO_8859_1);
        return text.append("\n\n")
                .append(shown, 0, Math.min(shown.length(), 2000))
                .append("\n\n")
                .append(failure)
                .toString();
    }

    /** Ends with a failure. */
    private static final class BreakingStream extends FilterInputStream {
        private final IOException failure;

        BreakingStream(InputStream in, IOException failure) {
            super(in);
            this.failure = failure;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            int count = super.read(target, offset, length);
            if (count < 0) {
                throw failure;
            }
            return count;
        }
    }
}
