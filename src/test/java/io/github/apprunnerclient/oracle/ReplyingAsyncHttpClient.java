package io.github.apprunnerclient.oracle;

import java.nio.ByteBuffer;
import java.util.concurrent.CompletableFuture;
import software.amazon.awssdk.core.async.SdkPublisher;
import software.amazon.awssdk.http.async.AsyncExecuteRequest;
import software.amazon.awssdk.http.async.SdkAsyncHttpClient;
import software.amazon.awssdk.utils.async.SimplePublisher;

/** An asynchronous HTTP client without a network, which has one reply to everything. */
record ReplyingAsyncHttpClient(Reply reply) implements SdkAsyncHttpClient {
    @Override
    public CompletableFuture<Void> execute(AsyncExecuteRequest request) {
        request.responseHandler().onHeaders(reply.head());
        SimplePublisher<ByteBuffer> body = new SimplePublisher<>();
        if (reply.body() != null && reply.body().length > 0) {
            body.send(ByteBuffer.wrap(reply.body()));
        }
        body.complete();
        request.responseHandler().onStream(SdkPublisher.adapt(body));
        return CompletableFuture.completedFuture(null);
    }

    @Override
    public String clientName() {
        return "Replying";
    }

    @Override
    public void close() {}
}
