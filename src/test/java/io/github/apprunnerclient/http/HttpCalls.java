package io.github.apprunnerclient.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import software.amazon.awssdk.http.ContentStreamProvider;
import software.amazon.awssdk.http.ExecutableHttpRequest;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.HttpExecuteResponse;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.SdkHttpMethod;
import software.amazon.awssdk.http.SdkHttpRequest;

/** Small requests, for tests of HTTP clients. */
final class HttpCalls {
    static final String BODY = "hi";
    static final String REPLY = "HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhello";

    private HttpCalls() {}

    static SdkHttpRequest post(URI uri) {
        return SdkHttpRequest.builder()
                .method(SdkHttpMethod.POST)
                .uri(uri)
                .putHeader("Content-Length", "2")
                .putHeader("Host", uri.getAuthority())
                .build();
    }

    static ExecutableHttpRequest prepare(SdkHttpClient client, SdkHttpRequest request) {
        return client.prepareRequest(HttpExecuteRequest.builder()
                .request(request)
                .contentStreamProvider(ContentStreamProvider.fromUtf8String(BODY))
                .build());
    }

    static HttpExecuteResponse execute(SdkHttpClient client, URI uri) throws IOException {
        return prepare(client, post(uri)).call();
    }

    static String text(SdkHttpClient client, URI uri) throws IOException {
        return text(execute(client, uri));
    }

    static String text(HttpExecuteResponse reply) throws IOException {
        return new String(reply.responseBody().orElseThrow().readAllBytes(), UTF_8);
    }
}
