package io.github.apprunnerclient.internal.driver;

import io.github.apprunnerclient.internal.call.HttpReply;
import io.github.apprunnerclient.internal.call.Progress;
import io.github.apprunnerclient.internal.call.Step;
import io.github.apprunnerclient.internal.http.UnreadableReplyException;
import io.github.apprunnerclient.internal.metrics.ExchangeMetrics;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.http.Abortable;
import software.amazon.awssdk.http.AbortableInputStream;
import software.amazon.awssdk.http.ContentStreamProvider;
import software.amazon.awssdk.http.ExecutableHttpRequest;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.HttpExecuteResponse;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.SdkHttpResponse;

/** One request sent and its reply read, on the thread that calls {@link #execute}; any thread may {@link #abort} it. */
final class Exchange implements Abortable, ContentStreamProvider {
    private static final byte[] NO_BODY = {};

    private final SdkHttpClient httpClient;
    private final Step.Send<?> send;
    private final @Nullable ExchangeMetrics metrics;

    private volatile @Nullable ExecutableHttpRequest executable;
    private volatile @Nullable SdkHttpResponse head;
    private volatile boolean sent;
    private volatile boolean aborted;

    Exchange(SdkHttpClient httpClient, Step.Send<?> send) {
        this.httpClient = httpClient;
        this.send = send;
        this.metrics = send.metrics();
    }

    HttpReply execute() throws IOException {
        HttpExecuteRequest.Builder request =
                HttpExecuteRequest.builder().request(send.request()).contentStreamProvider(this);
        if (metrics != null) {
            request.metricCollector(metrics.collector());
        }
        ExecutableHttpRequest toSend = given(httpClient.prepareRequest(request.build()), "request to execute");
        executable = toSend;
        try {
            stopIfAborted();
            HttpExecuteResponse response = call(toSend);
            AbortableInputStream body = response.responseBody().orElse(null);
            return body == null
                    ? new HttpReply(response.httpResponse(), NO_BODY, null)
                    : readBody(response.httpResponse(), body, toSend);
        } catch (IOException e) {
            // Not caught by its class, which the JVM would load to verify this one.
            if (e instanceof UnreadableReplyException unreadable) {
                SdkHttpResponse status = SdkHttpResponse.builder()
                        .statusCode(unreadable.statusCode())
                        .build();
                head = status;
                return new HttpReply(status, NO_BODY, e);
            }
            throw e;
        }
    }

    Progress progress() {
        return new Progress(sent, head);
    }

    @Override
    public void abort() {
        aborted = true;
        ExecutableHttpRequest sending = executable;
        if (sending != null) {
            sending.abort();
        }
    }

    /** The request's body, for the HTTP client. */
    @Override
    public InputStream newStream() {
        return new RequestBodyStream();
    }

    private HttpExecuteResponse call(ExecutableHttpRequest toSend) throws IOException {
        boolean replied = false;
        try {
            if (metrics != null) {
                metrics.requestBegins();
            }
            HttpExecuteResponse response = given(toSend.call(), "reply");
            if (metrics != null) {
                metrics.replyBegins();
            }
            ReplyBuffer.checkStatus(response.httpResponse());
            head = response.httpResponse();
            replied = true;
            return response;
        } finally {
            if (!replied) {
                new Abort(toSend).run();
            }
        }
    }

    /** A mock gives null where it is not told what to give. */
    private static <T> T given(@Nullable T answer, String what) {
        if (answer == null) {
            throw new IllegalStateException("The HTTP client gave no " + what);
        }
        return answer;
    }

    private HttpReply readBody(SdkHttpResponse head, AbortableInputStream body, ExecutableHttpRequest sending) {
        ReplyBuffer buffer = new ReplyBuffer(head);
        try {
            byte[] part = new byte[buffer.partSize()];
            for (int count = body.read(part); count >= 0; count = body.read(part)) {
                stopIfAborted();
                buffer.add(part, count);
            }
            buffer.checkWhole();
            body.close();
            return buffer.reply(null);
        } catch (IOException | RuntimeException | Error e) {
            // What is left of such a reply must not be taken for the next one.
            new Abort(body).run();
            new Abort(sending).run();
            if (e instanceof Error error) {
                throw error;
            }
            // The head has come all the same, and may say that the service has acted.
            return buffer.reply(HttpReply.failure(e));
        }
    }

    private void stopIfAborted() throws InterruptedIOException {
        if (aborted) {
            throw new InterruptedIOException("nobody waits for the reply any more");
        }
    }

    /** Notes that the request is sent. Nobody gets it after an abort: sent late, it might act unseen. */
    private final class RequestBodyStream extends FilterInputStream {
        RequestBodyStream() {
            super(new ByteArrayInputStream(send.body()));
        }

        @Override
        public int read() throws IOException {
            begin();
            int value = super.read();
            measure(value < 0 ? 0 : 1);
            return value;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            begin();
            int count = super.read(target, offset, length);
            measure(count);
            return count;
        }

        /** Without the 16 kB that the JDK reads into first, a third of what a call allocates. */
        @Override
        public byte[] readAllBytes() throws IOException {
            begin();
            byte[] all = in.readAllBytes();
            measure(all.length);
            return all;
        }

        private void begin() throws IOException {
            stopIfAborted();
            sent = true;
        }

        private void measure(int count) {
            if (metrics != null && count > 0) {
                metrics.wrote(count);
            }
        }
    }
}
