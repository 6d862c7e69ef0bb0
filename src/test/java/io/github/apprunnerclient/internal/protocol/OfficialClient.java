package io.github.apprunnerclient.internal.protocol;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import software.amazon.awssdk.auth.credentials.AnonymousCredentialsProvider;
import software.amazon.awssdk.http.AbortableInputStream;
import software.amazon.awssdk.http.ExecutableHttpRequest;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.HttpExecuteResponse;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.SdkHttpResponse;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.apprunner.AppRunnerClient;
import software.amazon.awssdk.services.apprunner.model.CreateConnectionRequest;
import software.amazon.awssdk.services.apprunner.model.CreateConnectionResponse;

/** The official client, between a body that it writes and a body that it reads, without a network. */
final class OfficialClient implements SdkHttpClient {
    private byte[] requestBody = {};
    private byte[] responseBody = {'{', '}'};

    byte[] bodyOf(CreateConnectionRequest request) {
        call(request);
        return requestBody;
    }

    CreateConnectionResponse read(byte[] body) {
        responseBody = body;
        return call(CreateConnectionRequest.builder().build());
    }

    private CreateConnectionResponse call(CreateConnectionRequest request) {
        try (AppRunnerClient client = AppRunnerClient.builder()
                .region(Region.US_EAST_1)
                .credentialsProvider(AnonymousCredentialsProvider.create())
                .httpClient(this)
                .build()) {
            return client.createConnection(request);
        }
    }

    @Override
    public ExecutableHttpRequest prepareRequest(HttpExecuteRequest request) {
        try (InputStream body = request.contentStreamProvider().orElseThrow().newStream()) {
            requestBody = body.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new ExecutableHttpRequest() {
            @Override
            public HttpExecuteResponse call() {
                return HttpExecuteResponse.builder()
                        .response(SdkHttpResponse.builder()
                                .statusCode(200)
                                .putHeader("Content-Length", String.valueOf(responseBody.length))
                                .build())
                        .responseBody(AbortableInputStream.create(new ByteArrayInputStream(responseBody)))
                        .build();
            }

            @Override
            public void abort() {}
        };
    }

    @Override
    public void close() {}
}
