package io.github.apprunnerclient.bench.contender;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import software.amazon.awssdk.http.AbortableInputStream;
import software.amazon.awssdk.http.ExecutableHttpRequest;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.HttpExecuteResponse;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.SdkHttpFullResponse;

/** Reads each request to its end, as a socket would, and has the reply ready. */
final class InMemoryHttpClient implements SdkHttpClient {
    private static final byte[] BODY = CannedReply.body();

    @Override
    public ExecutableHttpRequest prepareRequest(HttpExecuteRequest request) {
        return new ExecutableHttpRequest() {
            @Override
            public HttpExecuteResponse call() throws IOException {
                read(request);
                return reply();
            }

            @Override
            public void abort() {}
        };
    }

    @Override
    public void close() {}

    private static void read(HttpExecuteRequest request) throws IOException {
        if (request.contentStreamProvider().isPresent()) {
            try (InputStream body = request.contentStreamProvider().get().newStream()) {
                body.readAllBytes();
            }
        }
    }

    private static HttpExecuteResponse reply() {
        return HttpExecuteResponse.builder()
                .response(SdkHttpFullResponse.builder()
                        .statusCode(200)
                        .putHeader("x-amzn-RequestId", CannedReply.REQUEST_ID)
                        .putHeader("Date", CannedReply.DATE)
                        .putHeader("Content-Type", CannedReply.CONTENT_TYPE)
                        .putHeader("Content-Length", Integer.toString(BODY.length))
                        .build())
                .responseBody(AbortableInputStream.create(new ByteArrayInputStream(BODY)))
                .build();
    }
}
