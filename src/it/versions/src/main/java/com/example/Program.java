package com.example;

import io.github.apprunnerclient.AppRunnerAsyncClient;
import io.github.apprunnerclient.AppRunnerBaseClientBuilder;
import io.github.apprunnerclient.AppRunnerClient;
import io.github.apprunnerclient.endpoints.AppRunnerEndpointProvider;
import io.github.apprunnerclient.model.AppRunnerException;
import io.github.apprunnerclient.model.CreateConnectionRequest;
import io.github.apprunnerclient.model.CreateConnectionResponse;
import io.github.apprunnerclient.model.ListConnectionsResponse;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.CompletionException;
import java.util.function.Function;
import java.util.function.Supplier;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.core.waiters.WaiterOverrideConfiguration;
import software.amazon.awssdk.core.waiters.WaiterResponse;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.retries.api.BackoffStrategy;

/** Does what programs do with a client, and prints what comes of it. */
public final class Program {
    private static final String NAME = "my-connection";
    private static final BackoffStrategy SHORTLY = BackoffStrategy.fixedDelayWithoutJitter(Duration.ofMillis(1));

    private Program() {}

    public static void main(String[] arguments) throws Exception {
        AppRunnerClient.warmUp();
        AppRunnerAsyncClient.warmUp();
        System.out.println("warmed up");
        try (Service service = new Service()) {
            Watch watch = new Watch();
            try (AppRunnerClient client = configured(AppRunnerClient.builder(), service.endpoint(), watch)
                    .build()) {
                create(service, client::createConnection);
                await(
                        service,
                        () -> client.waiter()
                                .waitUntilConnectionAvailable(r -> r.connectionName(NAME), o -> shortly(o)));
            }
            watch.print();
            try (AppRunnerAsyncClient client = configured(AppRunnerAsyncClient.builder(), service.endpoint(), watch)
                    .build()) {
                create(service, request -> client.createConnection(request).join());
                await(
                        service,
                        () -> client.waiter()
                                .waitUntilConnectionAvailable(r -> r.connectionName(NAME), o -> shortly(o))
                                .join());
            }
            watch.print();
        }
        callNobody();
    }

    private static void create(Service service, Function<CreateConnectionRequest, CreateConnectionResponse> operation) {
        CreateConnectionRequest request = CreateConnectionRequest.builder()
                .connectionName(NAME)
                .providerType("GITHUB")
                .overrideConfiguration(o -> o.putHeader("X-Request", "yes"))
                .build();
        service.replies(Service.CREATED);
        System.out.println("created " + operation.apply(request).connection().statusAsString());
        service.replies(Service.THROTTLED, Service.BROKEN, Service.CREATED);
        operation.apply(request);
        System.out.println("retried");
        service.replies(Service.QUOTA);
        System.out.println("refused " + failure(() -> operation.apply(request)));
        service.replies(Service.THROTTLED);
        System.out.println("throttled " + failure(() -> operation.apply(request)));
        service.replies(Service.CREATED);
        operation.apply(request.copy(r -> r.overrideConfiguration(o ->
                o.endpointProvider((AppRunnerEndpointProvider) parameters -> AppRunnerEndpointProvider.defaultProvider()
                        .resolveEndpoint(
                                p -> p.endpoint(service.endpoint().toString()).region(Region.US_EAST_1))))));
        System.out.println("sent where an endpoint provider says");
    }

    private static void await(Service service, Supplier<WaiterResponse<ListConnectionsResponse>> waiter) {
        service.replies(Service.PENDING, Service.AVAILABLE);
        System.out.println("waited, " + waiter.get().attemptsExecuted() + " polls");
    }

    private static void callNobody() {
        try (AppRunnerClient client = configured(
                        AppRunnerClient.builder(), URI.create("http://127.0.0.1:1"), new Watch())
                .build()) {
            client.listConnections(r -> {});
        } catch (SdkClientException e) {
            System.out.println("no reply, " + e.getSuppressed().length + " earlier attempts");
        }
    }

    private static String failure(Supplier<?> call) {
        try {
            return "nothing: " + call.get();
        } catch (CompletionException e) {
            return described((AppRunnerException) e.getCause());
        } catch (AppRunnerException e) {
            return described(e);
        }
    }

    private static String described(AppRunnerException e) {
        boolean survives = e.getMessage().equals(e.toBuilder().build().getMessage());
        return e.getClass().getSimpleName() + " " + e.awsErrorDetails().errorMessage() + ", " + e.numAttempts()
                + " attempts" + (survives ? "" : ", rebuilt with another message");
    }

    private static void shortly(WaiterOverrideConfiguration.Builder waiter) {
        waiter.backoffStrategyV2(SHORTLY);
    }

    private static <B extends AppRunnerBaseClientBuilder<B, ?>> B configured(B builder, URI endpoint, Watch watch) {
        return builder.region(Region.US_EAST_1)
                .endpointOverride(endpoint)
                .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create("key", "secret")))
                .overrideConfiguration(o -> o.addExecutionInterceptor(watch)
                        .addMetricPublisher(watch)
                        .retryStrategy(
                                r -> r.maxAttempts(3).backoffStrategy(SHORTLY).throttlingBackoffStrategy(SHORTLY)));
    }
}
