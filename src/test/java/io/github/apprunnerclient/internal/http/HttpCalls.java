package io.github.apprunnerclient.internal.http;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import io.github.apprunnerclient.internal.driver.Patience;
import io.github.apprunnerclient.internal.driver.RawServer;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import software.amazon.awssdk.http.AbortableInputStream;
import software.amazon.awssdk.http.ContentStreamProvider;
import software.amazon.awssdk.http.ExecutableHttpRequest;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.HttpExecuteResponse;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.SdkHttpConfigurationOption;
import software.amazon.awssdk.http.SdkHttpMethod;
import software.amazon.awssdk.http.SdkHttpRequest;
import software.amazon.awssdk.utils.AttributeMap;

/** Requests that are sent with the HTTP client itself. */
final class HttpCalls {
    static final String REPLY = "HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhello";
    static final Duration SECONDS = Patience.LONG;

    private HttpCalls() {}

    static SdkHttpClient client() {
        return client(AttributeMap.empty());
    }

    static SdkHttpClient client(AttributeMap options) {
        return SocketHttpClient.builder().buildWithDefaults(options);
    }

    static <T> SdkHttpClient client(SdkHttpConfigurationOption<T> option, T value) {
        return client(AttributeMap.builder().put(option, value).build());
    }

    static SdkHttpRequest post(URI uri) {
        return request(SdkHttpMethod.POST, uri);
    }

    static SdkHttpRequest request(SdkHttpMethod method, URI uri) {
        return SdkHttpRequest.builder().method(method).uri(uri).build();
    }

    /** With the content {@code hi} if it is a POST. */
    static ExecutableHttpRequest prepare(SdkHttpClient client, SdkHttpRequest request) {
        return request.method() == SdkHttpMethod.POST
                ? prepare(client, request, ContentStreamProvider.fromUtf8String("hi"))
                : client.prepareRequest(
                        HttpExecuteRequest.builder().request(request).build());
    }

    static ExecutableHttpRequest prepare(SdkHttpClient client, SdkHttpRequest request, ContentStreamProvider content) {
        return client.prepareRequest(HttpExecuteRequest.builder()
                .request(request)
                .contentStreamProvider(content)
                .build());
    }

    static HttpExecuteResponse execute(SdkHttpClient client, URI uri) throws IOException {
        return prepare(client, post(uri)).call();
    }

    /** Sends a request and reads its reply whole. */
    static String text(SdkHttpClient client, URI uri) throws IOException {
        return text(execute(client, uri));
    }

    static String text(HttpExecuteResponse response) throws IOException {
        AbortableInputStream none = AbortableInputStream.createEmpty();
        try (AbortableInputStream body = response.responseBody().orElse(none)) {
            return new String(body.readAllBytes(), ISO_8859_1);
        }
    }

    /** A server that reads a request on each connection, and then does this. */
    static RawServer afterRequest(RawServer.Script script) {
        return new RawServer(wire -> {
            wire.readRequest();
            script.run(wire);
        });
    }

    /** On a daemon thread. */
    static Thread start(Runnable work) {
        Thread thread = new Thread(work, "test");
        thread.setDaemon(true);
        thread.start();
        return thread;
    }
}
