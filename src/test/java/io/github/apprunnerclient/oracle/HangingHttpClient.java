package io.github.apprunnerclient.oracle;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import software.amazon.awssdk.http.AbortableInputStream;
import software.amazon.awssdk.http.ExecutableHttpRequest;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.HttpExecuteResponse;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.SdkHttpResponse;

/**
 * An HTTP client without a network, whose replies never come whole: each ends when its thread is interrupted.
 *
 * @param head what comes of them before they hang; null if nothing does
 */
record HangingHttpClient(SdkHttpResponse head) implements SdkHttpClient {
    @Override
    public ExecutableHttpRequest prepareRequest(HttpExecuteRequest request) {
        return new ExecutableHttpRequest() {
            @Override
            public HttpExecuteResponse call() throws IOException {
                if (head == null) {
                    throw hang();
                }
                return HttpExecuteResponse.builder()
                        .response(head)
                        .responseBody(AbortableInputStream.create(new InputStream() {
                            @Override
                            public int read() throws IOException {
                                throw hang();
                            }
                        }))
                        .build();
            }

            @Override
            public void abort() {}
        };
    }

    private static IOException hang() {
        try {
            Thread.sleep(60_000);
            return new IOException("nobody interrupted this for a minute");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new InterruptedIOException("interrupted");
        }
    }

    @Override
    public void close() {}
}
