package io.github.apprunnerclient.internal.warmup;

import java.nio.ByteBuffer;
import java.util.concurrent.CompletableFuture;
import software.amazon.awssdk.http.async.AsyncExecuteRequest;
import software.amazon.awssdk.http.async.SdkAsyncHttpClient;
import software.amazon.awssdk.utils.async.SimplePublisher;

/** Answers every request with the same body, in memory. */
final class AnsweringAsyncHttpClient implements SdkAsyncHttpClient {
    private final byte[] body;

    AnsweringAsyncHttpClient(byte[] body) {
        this.body = body;
    }

    @Override
    public CompletableFuture<Void> execute(AsyncExecuteRequest request) {
        SimplePublisher<ByteBuffer> reply = new SimplePublisher<>();
        request.responseHandler().onHeaders(AnsweringHttpClient.head(body));
        request.responseHandler().onStream(reply);
        return reply.send(ByteBuffer.wrap(body)).thenCompose(sent -> reply.complete());
    }

    @Override
    public String clientName() {
        return "WarmUp";
    }

    @Override
    public void close() {}
}
