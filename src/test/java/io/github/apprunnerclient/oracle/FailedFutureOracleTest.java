package io.github.apprunnerclient.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.awscore.retry.AwsRetryStrategy;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;

/** A future that fails looks the same to a program of either asynchronous client, however it looks at it. */
class FailedFutureOracleTest {

    static Stream<Named<UnaryOperator<Setup>>> failures() {
        return Stream.of(
                failure(
                        "the service refuses",
                        setup -> setup.http(new ReplyingHttpClient(Reply.of(400, "refused")
                                .body("{\"__type\":\"InvalidRequestException\",\"message\":\"bad\"}")))),
                failure(
                        "the reply can't be read",
                        setup -> setup.http(
                                new ReplyingHttpClient(Reply.of(200, "nonsense").body("nonsense")))),
                failure(
                        "the credentials provider fails",
                        setup -> setup.credentials(() -> {
                            throw new IllegalArgumentException("no credentials");
                        })),
                failure(
                        "there is no endpoint",
                        setup -> setup.builder(builder -> builder.fipsEnabled(true))
                                .endpoint(URI.create("https://example.com"))),
                failure(
                        "an interceptor fails at the start",
                        setup -> setup.client(c -> c.addExecutionInterceptor(new ExecutionInterceptor() {
                            @Override
                            public void beforeExecution(
                                    Context.BeforeExecution context, ExecutionAttributes attributes) {
                                throw new IllegalArgumentException("interceptor");
                            }
                        }))),
                failure(
                        "an interceptor fails",
                        setup -> setup.client(c -> c.addExecutionInterceptor(new ExecutionInterceptor() {
                            @Override
                            public void beforeTransmission(
                                    Context.BeforeTransmission context, ExecutionAttributes attributes) {
                                throw new IllegalArgumentException("interceptor");
                            }
                        }))));
    }

    @ParameterizedTest
    @MethodSource("failures")
    void a_failure_looks_as_the_official_clients_does(UnaryOperator<Setup> failure) {
        Setup setup = failure.apply(new Setup()).client(c -> c.retryStrategy(AwsRetryStrategy.doNotRetry()));
        List<String> official;
        List<String> ours;
        try (var client = setup.buildAsync(software.amazon.awssdk.services.apprunner.AppRunnerAsyncClient.builder())) {
            official = looks(client.createConnection(setup.officialRequest()));
        }
        try (var client = setup.buildAsync(io.github.apprunnerclient.AppRunnerAsyncClient.builder())) {
            ours = looks(client.createConnection(setup.ourRequest()));
        }

        assertThat(ours).isEqualTo(official);
    }

    @Test
    void a_cancelled_call_looks_as_the_official_clients_does() {
        Setup setup = new Setup().http(new HangingHttpClient(null));
        List<String> official;
        List<String> ours;
        try (var client = setup.buildAsync(software.amazon.awssdk.services.apprunner.AppRunnerAsyncClient.builder())) {
            CompletableFuture<?> call = client.createConnection(setup.officialRequest());
            call.cancel(true);
            official = looks(call);
        }
        try (var client = setup.buildAsync(io.github.apprunnerclient.AppRunnerAsyncClient.builder())) {
            CompletableFuture<?> call = client.createConnection(setup.ourRequest());
            call.cancel(true);
            ours = looks(call);
        }

        assertThat(ours).isEqualTo(official);
    }

    private static List<String> looks(CompletableFuture<?> call) {
        List<String> looks = new ArrayList<>();
        looks.add("get: " + shape(thrownBy(call::get)));
        looks.add("join: " + shape(thrownBy(call::join)));
        AtomicReference<Throwable> seen = new AtomicReference<>();
        thrownBy(() -> call.whenComplete((response, e) -> seen.set(e)).join());
        looks.add("whenComplete: " + shape(seen.get()));
        looks.add("cause in whenComplete: " + shape(seen.get().getCause()));
        looks.add("handle: " + shape(call.handle((response, e) -> e).join()));
        looks.add("exceptionally: "
                + shape((Throwable) call.<Object>thenApply(response -> response)
                        .exceptionally(e -> e)
                        .join()));
        looks.add("a stage after it: "
                + shape(call.thenApply(response -> response)
                        .handle((response, e) -> e)
                        .join()));
        looks.add("cancelled: " + call.isCancelled() + ", exceptional: " + call.isCompletedExceptionally());
        return looks;
    }

    private static Throwable thrownBy(Waiting waiting) {
        try {
            waiting.run();
            throw new AssertionError("The call did not fail");
        } catch (Exception e) {
            return e;
        }
    }

    /** What the failure is wrapped in; others compare the failures themselves. */
    private static String shape(Throwable seen) {
        if (seen == null) {
            return "none";
        }
        boolean isFutures = seen.getClass().getPackageName().equals("java.util.concurrent");
        return isFutures ? seen.getClass().getSimpleName() + " of " + shape(seen.getCause()) : "the failure";
    }

    private static Named<UnaryOperator<Setup>> failure(String name, UnaryOperator<Setup> failure) {
        return Named.of(name, failure);
    }

    private interface Waiting {
        void run() throws Exception;
    }
}
