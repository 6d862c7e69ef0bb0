package io.github.apprunnerclient.oracle;

import java.io.IOException;
import java.io.InputStream;
import software.amazon.awssdk.http.ExecutableHttpRequest;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.HttpExecuteResponse;
import software.amazon.awssdk.http.SdkHttpClient;

/** An HTTP client without a network, which takes a request's body byte by byte, and has one reply to everything. */
record SippingHttpClient() implements SdkHttpClient {
    @Override
    public ExecutableHttpRequest prepareRequest(HttpExecuteRequest request) {
        ExecutableHttpRequest reply = new ReplyingHttpClient(Reply.created()).prepareRequest(request);
        return new ExecutableHttpRequest() {
            @Override
            public HttpExecuteResponse call() throws IOException {
                try (InputStream body =
                        request.contentStreamProvider().orElseThrow().newStream()) {
                    while (body.read() >= 0) {
                        Thread.onSpinWait();
                    }
                }
                return reply.call();
            }

            @Override
            public void abort() {}
        };
    }

    @Override
    public void close() {}
}
