package io.github.apprunnerclient.internal.protocol;

import io.github.apprunnerclient.model.AppRunnerRequest;
import io.github.apprunnerclient.model.OfficialModels;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import software.amazon.awssdk.auth.credentials.AnonymousCredentialsProvider;
import software.amazon.awssdk.core.SdkPojo;
import software.amazon.awssdk.http.AbortableInputStream;
import software.amazon.awssdk.http.ExecutableHttpRequest;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.HttpExecuteResponse;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.SdkHttpResponse;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.apprunner.AppRunnerClient;
import software.amazon.awssdk.utils.builder.SdkBuilder;

/** The official client, between a body that it writes and a body that it reads, without a network. */
final class OfficialClient implements SdkHttpClient {
    private byte[] requestBody = {};
    private byte[] responseBody = {'{', '}'};

    /** The body of the request that holds what ours holds. */
    byte[] bodyOf(AppRunnerRequest request) {
        call(AllOperations.of(request).name(), OfficialModels.of(request));
        return requestBody;
    }

    Object read(Operation<?, ?> operation, byte[] body) {
        responseBody = body;
        SdkPojo request = OfficialModels.builderOf(OfficialModels.OFFICIAL + "model." + operation.name() + "Request");
        return call(operation.name(), ((SdkBuilder<?, ?>) request).build());
    }

    private Object call(String operation, Object request) {
        try (AppRunnerClient client = AppRunnerClient.builder()
                .region(Region.US_EAST_1)
                .credentialsProvider(AnonymousCredentialsProvider.create())
                .httpClient(this)
                .build()) {
            String method = operation.substring(0, 1).toLowerCase(Locale.ROOT) + operation.substring(1);
            return AppRunnerClient.class.getMethod(method, request.getClass()).invoke(client, request);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
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
