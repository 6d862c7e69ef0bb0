package com.example;

import io.github.apprunnerclient.AppRunnerAsyncClient;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.reactivestreams.Publisher;
import org.reactivestreams.Subscriber;
import org.reactivestreams.Subscription;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.http.SdkHttpResponse;
import software.amazon.awssdk.http.async.AsyncExecuteRequest;
import software.amazon.awssdk.http.async.SdkAsyncHttpClient;
import software.amazon.awssdk.regions.Region;

/** What a call shows to an HTTP client and to an interceptor. */
final class Captured implements SdkAsyncHttpClient, ExecutionInterceptor {
    private final boolean answers;
    private Publisher<ByteBuffer> requestBody;
    private Publisher<ByteBuffer> replyBody;
    private Subscriber<? super ByteBuffer> replyReader;
    private Subscriber<? super ByteBuffer> interceptedReader;

    private Captured(boolean answers) {
        this.answers = answers;
    }

    /** Of a call whose reply comes at once, but for what the interceptor makes of its body. */
    static Captured byOneCall() {
        return call(new Captured(true));
    }

    /** Of a call whose reply has begun. */
    static Captured byUnansweredCall() {
        return call(new Captured(false));
    }

    private static Captured call(Captured captured) {
        // Not closed: what it gave is to be used, and it has nothing open.
        AppRunnerAsyncClient client = AppRunnerAsyncClient.builder()
                .region(Region.US_EAST_1)
                .endpointOverride(URI.create("http://localhost"))
                .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create("id", "secret")))
                .httpClient(captured)
                .overrideConfiguration(o -> o.addExecutionInterceptor(captured))
                .build();
        CompletableFuture<?> listing = client.listConnections(r -> {});
        if (captured.answers) {
            listing.exceptionally(failure -> null).join();
        }
        return captured;
    }

    Publisher<ByteBuffer> requestBody() {
        return requestBody;
    }

    Publisher<ByteBuffer> replyBody() {
        return replyBody;
    }

    @SuppressWarnings("unchecked")
    Subscriber<ByteBuffer> replyReader() {
        return (Subscriber<ByteBuffer>) replyReader;
    }

    @SuppressWarnings("unchecked")
    Subscriber<ByteBuffer> interceptedReader() {
        return (Subscriber<ByteBuffer>) interceptedReader;
    }

    @Override
    public CompletableFuture<Void> execute(AsyncExecuteRequest request) {
        requestBody = request.requestContentPublisher();
        request.responseHandler()
                .onHeaders(SdkHttpResponse.builder().statusCode(200).build());
        if (!answers) {
            request.responseHandler().onStream(subscriber -> replyReader = subscriber);
            return new CompletableFuture<>();
        }
        request.responseHandler().onStream(subscriber -> subscriber.onSubscribe(new WholeBody(subscriber)));
        return CompletableFuture.completedFuture(null);
    }

    @Override
    public Optional<Publisher<ByteBuffer>> modifyAsyncHttpResponseContent(
            Context.ModifyHttpResponse context, ExecutionAttributes executionAttributes) {
        replyBody = context.responsePublisher().orElseThrow();
        return Optional.of(subscriber -> interceptedReader = subscriber);
    }

    @Override
    public void close() {}

    private record WholeBody(Subscriber<? super ByteBuffer> subscriber) implements Subscription {
        @Override
        public void request(long parts) {
            subscriber.onNext(ByteBuffer.wrap("{}".getBytes(StandardCharsets.UTF_8)));
            subscriber.onComplete();
        }

        @Override
        public void cancel() {}
    }
}
