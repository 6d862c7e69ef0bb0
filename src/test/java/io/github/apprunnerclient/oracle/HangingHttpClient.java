package io.github.apprunnerclient.oracle;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import software.amazon.awssdk.http.AbortableInputStream;
import software.amazon.awssdk.http.ExecutableHttpRequest;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.HttpExecuteResponse;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.SdkHttpResponse;

/**
 * An HTTP client without a network, whose replies never come whole: each ends when it is aborted or its thread is interrupted.
 *
 * @param head what comes of them before they hang; null if nothing does
 */
record HangingHttpClient(SdkHttpResponse head) implements SdkHttpClient {
    @Override
    public ExecutableHttpRequest prepareRequest(HttpExecuteRequest request) {
        CountDownLatch aborted = new CountDownLatch(1);
        return new ExecutableHttpRequest() {
            @Override
            public HttpExecuteResponse call() throws IOException {
                if (head == null) {
                    throw hang(aborted);
                }
                return HttpExecuteResponse.builder()
                        .response(head)
                        .responseBody(AbortableInputStream.create(new InputStream() {
                            @Override
                            public int read() throws IOException {
                                throw hang(aborted);
                            }
                        }))
                        .build();
            }

            @Override
            public void abort() {
                aborted.countDown();
            }
        };
    }

    private static IOException hang(CountDownLatch aborted) {
        try {
            return new IOException(aborted.await(1, TimeUnit.MINUTES) ? "aborted" : "nobody ended this for a minute");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new InterruptedIOException("interrupted");
        }
    }

    @Override
    public void close() {}
}
