package io.github.apprunnerclient.internal.driver;

import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import software.amazon.awssdk.http.AbortableInputStream;
import software.amazon.awssdk.http.ExecutableHttpRequest;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.HttpExecuteResponse;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.SdkHttpResponse;

/** An HTTP client that never gives a whole reply, and heeds no interrupt, and no {@code abort()} unless made to. */
final class StubbornHttpClient implements SdkHttpClient {
    enum StallsIn {
        HEAD,
        BODY
    }

    final AtomicInteger closed = new AtomicInteger();
    private final StallsIn phase;
    private final boolean heedsAbort;
    private final Semaphore stalls = new Semaphore(0);

    private final CountDownLatch release = new CountDownLatch(1);
    private volatile boolean aborted;

    StubbornHttpClient(StallsIn phase) {
        this(phase, false);
    }

    private StubbornHttpClient(StallsIn phase, boolean heedsAbort) {
        this.phase = phase;
        this.heedsAbort = heedsAbort;
    }

    /** {@return one that ends a request when it is aborted, as the SDK asks of HTTP clients} */
    static StubbornHttpClient heedingAbort(StallsIn phase) {
        return new StubbornHttpClient(phase, true);
    }

    void awaitStall() {
        stalls.acquireUninterruptibly();
    }

    void release() {
        release.countDown();
    }

    @Override
    public ExecutableHttpRequest prepareRequest(HttpExecuteRequest request) {
        return new ExecutableHttpRequest() {
            @Override
            public HttpExecuteResponse call() throws IOException {
                request.contentStreamProvider().orElseThrow().newStream().readAllBytes();
                if (phase == StallsIn.HEAD) {
                    stall();
                    failIfAborted();
                }
                return HttpExecuteResponse.builder()
                        .response(SdkHttpResponse.builder().statusCode(200).build())
                        .responseBody(AbortableInputStream.create(new InputStream() {
                            @Override
                            public int read() throws IOException {
                                stall();
                                failIfAborted();
                                return -1;
                            }
                        }))
                        .build();
            }

            @Override
            public void abort() {
                if (heedsAbort) {
                    aborted = true;
                    release();
                } else {
                    stall();
                }
            }
        };
    }

    @Override
    public void close() {
        closed.incrementAndGet();
    }

    private void failIfAborted() throws IOException {
        if (aborted) {
            throw new IOException("aborted");
        }
    }

    private void stall() {
        stalls.release();
        boolean interrupted = false;
        while (true) {
            try {
                release.await();
                break;
            } catch (InterruptedException ignored) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
