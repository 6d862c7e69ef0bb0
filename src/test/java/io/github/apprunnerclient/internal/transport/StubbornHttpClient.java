package io.github.apprunnerclient.internal.transport;

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

/** An HTTP client that never gives a whole reply, and heeds neither an interrupt nor {@code abort()} until let go. */
final class StubbornHttpClient implements SdkHttpClient {
    enum StallsIn {
        PREPARATION,
        HEAD,
        BODY
    }

    final AtomicInteger closed = new AtomicInteger();
    private final StallsIn phase;
    private final Semaphore stalls = new Semaphore(0);
    private final CountDownLatch letGo = new CountDownLatch(1);

    StubbornHttpClient(StallsIn phase) {
        this.phase = phase;
    }

    void awaitStall() {
        stalls.acquireUninterruptibly();
    }

    void letGo() {
        letGo.countDown();
    }

    @Override
    public ExecutableHttpRequest prepareRequest(HttpExecuteRequest request) {
        if (phase == StallsIn.PREPARATION) {
            stall();
        }
        return new ExecutableHttpRequest() {
            @Override
            public HttpExecuteResponse call() throws IOException {
                request.contentStreamProvider().orElseThrow().newStream().close();
                if (phase == StallsIn.HEAD) {
                    stall();
                }
                return HttpExecuteResponse.builder()
                        .response(SdkHttpResponse.builder().statusCode(200).build())
                        .responseBody(AbortableInputStream.create(new InputStream() {
                            @Override
                            public int read() {
                                stall();
                                return -1;
                            }
                        }))
                        .build();
            }

            @Override
            public void abort() {
                stall();
            }
        };
    }

    @Override
    public void close() {
        closed.incrementAndGet();
    }

    private void stall() {
        stalls.release();
        boolean interrupted = false;
        while (true) {
            try {
                letGo.await();
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
