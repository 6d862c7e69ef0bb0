package io.github.apprunnerclient.internal.http;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.HttpExecuteResponse;
import software.amazon.awssdk.http.HttpMetric;
import software.amazon.awssdk.http.SdkHttpConfigurationOption;
import software.amazon.awssdk.http.SdkHttpMethod;
import software.amazon.awssdk.http.SdkHttpRequest;
import software.amazon.awssdk.http.SdkHttpResponse;
import software.amazon.awssdk.metrics.MetricCollection;
import software.amazon.awssdk.metrics.MetricCollector;
import software.amazon.awssdk.utils.AttributeMap;

/** What holds for all bytes that a server may answer with: they are a reply, or an exception says why they are none. */
final class ReplyOracle {
    private static final int MAX_HEAD = 64 * 1024;
    private static final int MAX_TRAILERS = 8 * 1024;
    /** Of a body that may be endless. */
    private static final int ENOUGH_BODY = 1024;
    /** What the reader may take ahead, and a chunk beside its data. */
    private static final int AHEAD = 16 * 1024;

    /** What says that the server has acted, so that the request must not be sent again. */
    private static final Pattern STATUS_LINE =
            Pattern.compile("HTTP/1\\.[01] ([2-5][0-9][0-9])( [\\t\\x20-\\x7e\\x80-\\xff]*)?\\r\\n");

    private static final AttributeMap SETTINGS = SdkHttpConfigurationOption.GLOBAL_HTTP_DEFAULTS;
    private static final Connector CONNECTOR = new Connector(SETTINGS);
    private static final Route ROUTE = new Route(false, "memory.invalid", 80, null);

    private ReplyOracle() {}

    /** @return what became of the reply to a GET request */
    static Outcome check(byte[] bytes) {
        ReplySource whole = ReplySource.whole(bytes);
        Outcome outcome = exchange(SdkHttpMethod.GET, whole);
        assertThat(exchange(SdkHttpMethod.GET, ReplySource.byteByByte(bytes)))
                .as("the same, byte by byte")
                .isEqualTo(outcome);
        if (bytes.length < MAX_HEAD) {
            checkStatus(bytes, outcome);
        }
        exchange(SdkHttpMethod.HEAD, ReplySource.whole(bytes));
        if (whole.hasEnded() && bytes.length > 0) {
            exchange(SdkHttpMethod.GET, ReplySource.endless(bytes));
        }
        return outcome;
    }

    /** Whatever follows a readable status line, the caller gets to know the status. */
    private static void checkStatus(byte[] bytes, Outcome outcome) {
        Matcher line = STATUS_LINE.matcher(new String(bytes, ISO_8859_1));
        if (line.lookingAt()) {
            assertThat(outcome.status()).isEqualTo(Integer.parseInt(line.group(1)));
        }
    }

    private static Outcome exchange(SdkHttpMethod method, ReplySource server) {
        MemoryChannel channel = new MemoryChannel(server);
        ConnectionPool pool = new ConnectionPool(SETTINGS);
        Outcome outcome = exchange(method, server, channel, pool);
        assertThat(server.isRequested()).isTrue();
        MetricCollector collector = MetricCollector.create("pool");
        pool.report(collector);
        MetricCollection metrics = collector.collect();
        assertThat(metrics.metricValues(HttpMetric.LEASED_CONCURRENCY))
                .as("permits not given back")
                .containsExactly(0);
        assertThat(metrics.metricValues(HttpMetric.AVAILABLE_CONCURRENCY))
                .as("connections kept")
                .containsExactly(outcome.connectionKept() ? 1 : 0);
        if (outcome.connectionKept()) {
            assertThat(outcome.failure()).isEmpty();
            assertThat(server.available()).as("bytes beyond the reply").isZero();
        }
        return outcome;
    }

    private static Outcome exchange(
            SdkHttpMethod method, ReplySource server, MemoryChannel channel, ConnectionPool pool) {
        SdkHttpRequest request = SdkHttpRequest.builder()
                .method(method)
                .protocol("http")
                .host(ROUTE.host())
                .build();
        HttpExchange exchange =
                new HttpExchange(HttpExecuteRequest.builder().request(request).build(), ROUTE, pool, CONNECTOR);
        int status = 0;
        String head = "";
        StringBuilder body = new StringBuilder();
        String failure = "";
        try {
            HttpConnection connection = new HttpConnection(ROUTE, channel);
            connection.connect(new InetSocketAddress(0), Duration.ofSeconds(1));
            connection.becomesIdle();
            pool.keep(connection);
            if (server.isEndless()) {
                server.limitTo(MAX_HEAD + AHEAD + server.length());
            }
            HttpExecuteResponse response = exchange.call();
            if (server.isEndless()) {
                server.limitTo(MAX_TRAILERS + AHEAD + server.length());
            }
            status = response.httpResponse().statusCode();
            head = text(response.httpResponse());
            if (response.responseBody().isPresent()) {
                read(response.responseBody().get(), body, server.isEndless() ? ENOUGH_BODY : Integer.MAX_VALUE);
            }
        } catch (UnreadableReplyException e) {
            status = e.statusCode();
            failure = message(e);
        } catch (IOException e) {
            failure = message(e);
        }
        return new Outcome(status, head, failure.isEmpty() ? body.toString() : "", failure, channel.isOpen());
    }

    private static void read(InputStream in, StringBuilder body, int limit) throws IOException {
        try (in) {
            byte[] part = new byte[512];
            int count = in.read(part);
            while (count >= 0) {
                assertThat(count).isPositive();
                body.append(new String(part, 0, count, ISO_8859_1));
                count = body.length() < limit ? in.read(part) : -1;
            }
        }
    }

    private static String text(SdkHttpResponse head) {
        return head.statusCode() + " " + head.statusText().orElse("") + " " + head.headers();
    }

    private static String message(IOException e) {
        assertThat(e.getMessage()).isNotBlank().doesNotContain("null");
        return e.getMessage();
    }

    /**
     * @param status 0 if none could be read
     * @param body empty if it could not be read to its end
     * @param failure empty if there is none
     */
    record Outcome(int status, String head, String body, String failure, boolean connectionKept) {}
}
