package io.github.apprunnerclient.oracle;

import java.io.ByteArrayInputStream;
import software.amazon.awssdk.http.AbortableInputStream;
import software.amazon.awssdk.http.ExecutableHttpRequest;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.HttpExecuteResponse;
import software.amazon.awssdk.http.SdkHttpClient;

/** An HTTP client without a network, which has one reply to everything. */
record ReplyingHttpClient(Reply reply) implements SdkHttpClient {
    @Override
    public ExecutableHttpRequest prepareRequest(HttpExecuteRequest request) {
        return new ExecutableHttpRequest() {
            @Override
            public HttpExecuteResponse call() {
                HttpExecuteResponse.Builder response =
                        HttpExecuteResponse.builder().response(reply.head());
                if (reply.body() != null) {
                    response.responseBody(AbortableInputStream.create(new ByteArrayInputStream(reply.body())));
                }
                return response.build();
            }

            @Override
            public void abort() {}
        };
    }

    @Override
    public String clientName() {
        return "Replying";
    }

    @Override
    public void close() {}
}
