package io.github.apprunnerclient.internal.transport;

import io.github.apprunnerclient.internal.call.HttpReply;
import io.github.apprunnerclient.internal.metrics.ExchangeMetrics;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.http.AbortableInputStream;
import software.amazon.awssdk.http.ContentStreamProvider;
import software.amazon.awssdk.http.ExecutableHttpRequest;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.HttpExecuteResponse;
import software.amazon.awssdk.http.SdkHttpRequest;
import software.amazon.awssdk.http.SdkHttpResponse;

/** One request sent and its reply read, on the thread that calls {@link #call}; any thread may {@link #abort} it. */
final class Exchange implements Callable<HttpReply>, ContentStreamProvider {
    private static final byte[] NO_BODY = {};

    private final Transport transport;
    private final SdkHttpRequest request;
    private final byte[] requestBody;
    private final @Nullable Duration limit;
    private final @Nullable ExchangeMetrics metrics;

    private volatile @Nullable ExecutableHttpRequest executable;
    private volatile @Nullable SdkHttpResponse head;
    private volatile boolean abandoned;

    Exchange(
            Transport transport,
            SdkHttpRequest request,
            byte[] requestBody,
            @Nullable Duration limit,
            @Nullable ExchangeMetrics metrics) {
        this.transport = transport;
        this.request = request;
        this.requestBody = requestBody;
        this.limit = limit;
        this.metrics = metrics;
    }

    @Override
    public HttpReply call() throws IOException {
        HttpExecuteRequest.Builder withBody =
                HttpExecuteRequest.builder().request(request).contentStreamProvider(this);
        if (metrics != null) {
            withBody.metricCollector(metrics.collector());
        }
        ExecutableHttpRequest toSend = transport.prepare(withBody.build(), limit);
        executable = toSend;
        HttpExecuteResponse response = send(toSend);
        head = response.httpResponse();
        AbortableInputStream body = response.responseBody().orElse(null);
        if (body == null) {
            transport.finished(toSend, null);
            return new HttpReply(response.httpResponse(), NO_BODY, null);
        }
        return readBody(response.httpResponse(), body, toSend);
    }

    private HttpExecuteResponse send(ExecutableHttpRequest toSend) throws IOException {
        boolean replied = false;
        try {
            stopIfAbandoned();
            if (metrics != null) {
                metrics.requestBegins();
            }
            HttpExecuteResponse response = toSend.call();
            if (metrics != null) {
                metrics.replyBegins();
            }
            ReplyBuffer.checkStatus(response.httpResponse());
            replied = true;
            return response;
        } finally {
            if (!replied) {
                toSend.abort();
            }
        }
    }

    /** The request's body. None is given when nobody waits any more: a request that goes out late may act unseen. */
    @Override
    public InputStream newStream() {
        try {
            stopIfAbandoned();
        } catch (InterruptedIOException e) {
            throw new UncheckedIOException(e);
        }
        return metrics == null ? new ByteArrayInputStream(requestBody) : metrics.measured(requestBody);
    }

    /** What has arrived of the reply, if its head has. */
    @Nullable
    SdkHttpResponse head() {
        return head;
    }

    /** From now on nobody waits for the reply. */
    void abandon() {
        abandoned = true;
    }

    /** Ends the exchange as soon as the HTTP client can, which may take until it notices that a reply stalls. */
    void abort() {
        abandon();
        ExecutableHttpRequest sent = executable;
        if (sent != null) {
            sent.abort();
        }
    }

    private void stopIfAbandoned() throws InterruptedIOException {
        if (abandoned) {
            throw new InterruptedIOException("nobody waits for the reply any more");
        }
    }

    private HttpReply readBody(SdkHttpResponse head, AbortableInputStream body, ExecutableHttpRequest sent) {
        ReplyBuffer buffer = new ReplyBuffer(head);
        IOException failure = null;
        try {
            copy(body, buffer);
            buffer.checkWhole();
            if (buffer.isSuspiciouslyEmpty() && !transport.noticesTruncatedHeaders()) {
                failure = new IOException("it ended before its body, perhaps within its headers");
            }
        } catch (IOException broken) {
            failure = broken;
        } catch (RuntimeException ofHttpClient) {
            // The head has come all the same, and may say that the service has acted.
            failure = new IOException(ofHttpClient.toString(), ofHttpClient);
        }
        if (failure == null) {
            transport.finished(sent, body);
        } else {
            // What is left of such a reply must not be taken for the next one.
            body.abort();
            sent.abort();
        }
        return buffer.reply(failure);
    }

    private void copy(AbortableInputStream body, ReplyBuffer buffer) throws IOException {
        byte[] part = new byte[buffer.partSize()];
        for (int count = body.read(part); count >= 0; count = body.read(part)) {
            stopIfAbandoned();
            buffer.add(part, count);
        }
    }
}
