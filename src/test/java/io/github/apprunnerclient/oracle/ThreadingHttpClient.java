package io.github.apprunnerclient.oracle;

import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.CompletableFuture;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.HttpExecuteResponse;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.async.AsyncExecuteRequest;
import software.amazon.awssdk.http.async.SdkAsyncHttpClient;
import software.amazon.awssdk.http.async.SdkAsyncHttpResponseHandler;
import software.amazon.awssdk.utils.AttributeMap;
import software.amazon.awssdk.utils.async.InputStreamConsumingPublisher;
import software.amazon.awssdk.utils.async.InputStreamSubscriber;

/** A blocking HTTP client for asynchronous callers, with a thread for each request, interrupted when that is cancelled. */
record ThreadingHttpClient(SdkHttpClient blocking) implements SdkAsyncHttpClient {

    /** Of one that is closed with its owner. */
    record Builder(SdkHttpClient.Builder<?> blocking) implements SdkAsyncHttpClient.Builder<Builder> {
        @Override
        public SdkAsyncHttpClient buildWithDefaults(AttributeMap defaults) {
            return new ThreadingHttpClient(blocking.buildWithDefaults(defaults));
        }
    }

    @Override
    public CompletableFuture<Void> execute(AsyncExecuteRequest request) {
        CompletableFuture<Void> execution = new CompletableFuture<>();
        Thread thread = new Thread(() -> send(request, execution), "threading-http-client");
        thread.setDaemon(true);
        execution.whenComplete((nothing, failure) -> {
            if (Thread.currentThread() != thread) {
                thread.interrupt();
            }
        });
        thread.start();
        return execution;
    }

    @Override
    public String clientName() {
        return blocking.clientName();
    }

    @Override
    public void close() {
        blocking.close();
    }

    private void send(AsyncExecuteRequest request, CompletableFuture<Void> execution) {
        SdkAsyncHttpResponseHandler handler = request.responseHandler();
        try {
            HttpExecuteResponse reply =
                    blocking.prepareRequest(forBlocking(request)).call();
            handler.onHeaders(reply.httpResponse());
            InputStreamConsumingPublisher body = new InputStreamConsumingPublisher();
            handler.onStream(body);
            body.doBlockingWrite(
                    reply.responseBody().map(InputStream.class::cast).orElseGet(InputStream::nullInputStream));
            execution.complete(null);
        } catch (IOException | RuntimeException e) {
            // Whoever cancels knows of it.
            if (execution.completeExceptionally(e)) {
                handler.onError(e);
            }
        }
    }

    private static HttpExecuteRequest forBlocking(AsyncExecuteRequest request) {
        return HttpExecuteRequest.builder()
                .request(request.request())
                .contentStreamProvider(() -> {
                    InputStreamSubscriber body = new InputStreamSubscriber();
                    request.requestContentPublisher().subscribe(body);
                    return body;
                })
                .metricCollector(request.metricCollector().orElse(null))
                .build();
    }
}
