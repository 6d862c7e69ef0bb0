package com.example;

import io.github.apprunnerclient.AppRunnerAsyncClient;
import io.github.apprunnerclient.model.ListConnectionsRequest;
import io.github.apprunnerclient.model.ListConnectionsResponse;
import java.nio.ByteBuffer;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ForkJoinPool;
import org.reactivestreams.Publisher;
import org.reactivestreams.Subscriber;
import org.reactivestreams.tck.PublisherVerification;
import org.reactivestreams.tck.SubscriberBlackboxVerification;
import org.reactivestreams.tck.TestEnvironment;

/** What the kit is told of each publisher and subscriber. TestNG wants these classes to be public. */
public final class Verifications {
    private Verifications() {}

    private static TestEnvironment environment() {
        return new TestEnvironment(200, 50);
    }

    public static class Pages extends PublisherVerification<ListConnectionsResponse> {
        private final Executor executor;

        public Pages() {
            this(ForkJoinPool.commonPool());
        }

        Pages(Executor executor) {
            super(environment());
            this.executor = executor;
        }

        /** There is no list of no pages. */
        @Override
        public Publisher<ListConnectionsResponse> createPublisher(long pages) {
            return new PagesClient(Math.max(1, pages), executor).listConnectionsPaginator(r -> {});
        }

        /** A call fails when a page is requested, not before. */
        @Override
        public Publisher<ListConnectionsResponse> createFailedPublisher() {
            return null;
        }
    }

    public static final class PagesAtOnce extends Pages {
        public PagesAtOnce() {
            super(Runnable::run);
        }
    }

    public static final class RequestBody extends PublisherVerification<ByteBuffer> {
        public RequestBody() {
            super(environment());
        }

        @Override
        public long maxElementsFromPublisher() {
            return 1;
        }

        @Override
        public Publisher<ByteBuffer> createPublisher(long parts) {
            return Captured.byOneCall().requestBody();
        }

        @Override
        public Publisher<ByteBuffer> createFailedPublisher() {
            return null;
        }
    }

    public static final class ReplyBody extends PublisherVerification<ByteBuffer> {
        public ReplyBody() {
            super(environment());
        }

        @Override
        public long maxElementsFromPublisher() {
            return 1;
        }

        @Override
        public Publisher<ByteBuffer> createPublisher(long parts) {
            return Captured.byOneCall().replyBody();
        }

        @Override
        public Publisher<ByteBuffer> createFailedPublisher() {
            return null;
        }
    }

    public static final class ReplyReader extends SubscriberBlackboxVerification<ByteBuffer> {
        public ReplyReader() {
            super(environment());
        }

        @Override
        public Subscriber<ByteBuffer> createSubscriber() {
            return Captured.byUnansweredCall().replyReader();
        }

        @Override
        public ByteBuffer createElement(int element) {
            return ByteBuffer.wrap(new byte[] {(byte) element});
        }
    }

    public static final class InterceptedReader extends SubscriberBlackboxVerification<ByteBuffer> {
        public InterceptedReader() {
            super(environment());
        }

        @Override
        public Subscriber<ByteBuffer> createSubscriber() {
            return Captured.byOneCall().interceptedReader();
        }

        @Override
        public ByteBuffer createElement(int element) {
            return ByteBuffer.wrap(new byte[] {(byte) element});
        }
    }

    /** A service with so many pages. */
    private record PagesClient(long pages, Executor executor) implements AppRunnerAsyncClient {
        @Override
        public CompletableFuture<ListConnectionsResponse> listConnections(ListConnectionsRequest request) {
            long page = request.nextToken() == null ? 1 : Long.parseLong(request.nextToken());
            String next = page == pages ? null : String.valueOf(page + 1);
            return CompletableFuture.supplyAsync(
                    () -> ListConnectionsResponse.builder().nextToken(next).build(), executor);
        }

        @Override
        public String serviceName() {
            return SERVICE_NAME;
        }

        @Override
        public void close() {}
    }
}
