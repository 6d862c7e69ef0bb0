package io.github.apprunnerclient.settings;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import software.amazon.awssdk.http.AbortableInputStream;
import software.amazon.awssdk.http.ExecutableHttpRequest;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.HttpExecuteResponse;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.SdkHttpConfigurationOption;
import software.amazon.awssdk.http.SdkHttpRequest;
import software.amazon.awssdk.http.SdkHttpResponse;
import software.amazon.awssdk.utils.AttributeMap;

/** Keeps what a client sends, wherever it goes to, and has one reply to everything. */
final class ObservedHttpClient implements SdkHttpClient, SdkHttpClient.Builder<ObservedHttpClient> {
    private final int status;
    private final String body;
    private final List<SdkHttpRequest> requests = new ArrayList<>();
    private Duration connectTimeout;

    ObservedHttpClient(int status, String body) {
        this.status = status;
        this.body = body;
    }

    List<SdkHttpRequest> requests() {
        return requests;
    }

    /** What the client's defaults say of it; null if nothing. */
    Duration connectTimeout() {
        return connectTimeout;
    }

    @Override
    public SdkHttpClient buildWithDefaults(AttributeMap defaults) {
        connectTimeout = defaults.get(SdkHttpConfigurationOption.CONNECTION_TIMEOUT);
        return this;
    }

    @Override
    public ExecutableHttpRequest prepareRequest(HttpExecuteRequest request) {
        return new ExecutableHttpRequest() {
            @Override
            public HttpExecuteResponse call() {
                requests.add(request.httpRequest());
                return HttpExecuteResponse.builder()
                        .response(SdkHttpResponse.builder().statusCode(status).build())
                        .responseBody(AbortableInputStream.create(new ByteArrayInputStream(body.getBytes(UTF_8))))
                        .build();
            }

            @Override
            public void abort() {}
        };
    }

    @Override
    public String clientName() {
        return "Observed";
    }

    @Override
    public void close() {}
}
