package io.github.apprunnerclient.internal.warmup;

import java.io.ByteArrayInputStream;
import software.amazon.awssdk.http.AbortableInputStream;
import software.amazon.awssdk.http.ExecutableHttpRequest;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.HttpExecuteResponse;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.SdkHttpResponse;

/** Answers every request with the same body, in memory. */
final class AnsweringHttpClient implements SdkHttpClient {
    private final byte[] body;

    AnsweringHttpClient(byte[] body) {
        this.body = body;
    }

    static SdkHttpResponse head(byte[] body) {
        return SdkHttpResponse.builder()
                .statusCode(200)
                .putHeader("Content-Length", Integer.toString(body.length))
                .build();
    }

    @Override
    public ExecutableHttpRequest prepareRequest(HttpExecuteRequest request) {
        return new ExecutableHttpRequest() {
            @Override
            public HttpExecuteResponse call() {
                return HttpExecuteResponse.builder()
                        .response(head(body))
                        .responseBody(AbortableInputStream.create(new ByteArrayInputStream(body)))
                        .build();
            }

            @Override
            public void abort() {}
        };
    }

    @Override
    public String clientName() {
        return "WarmUp";
    }

    @Override
    public void close() {}
}
