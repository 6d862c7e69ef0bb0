package io.github.apprunnerclient.process;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.apprunnerclient.AppRunnerAsyncClient;
import io.github.apprunnerclient.testkit.FakeAppRunner;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.core.client.config.SdkAdvancedAsyncClientOption;
import software.amazon.awssdk.utilslite.SdkInternalThreadLocal;

/** The trace of an invocation where Lambda has one process handle many at once; EnvironmentTest has that of a process. */
class LambdaTraceTest {

    @Test
    void it_is_sent_before_that_of_the_process_and_goes_on_where_a_future_completes(@TempDir Path directory)
            throws Exception {
        ChildJvm lambda =
                new ChildJvm(Map.of("AWS_LAMBDA_FUNCTION_NAME", "function", "_X_AMZN_TRACE_ID", "Root=process"));

        assertThat(lambda.run(Invocation.class, directory))
                .contains("sent: Root=invocation\n", "completed in: Root=invocation\n");
    }

    static final class Invocation {
        private static final String TRACE_ID = "AWS_LAMBDA_X_TRACE_ID";

        public static void main(String[] args) {
            CountDownLatch wanted = new CountDownLatch(1);
            Executor onceWanted = completion -> new Thread(() -> {
                        awaitUnchecked(wanted);
                        completion.run();
                    })
                    .start();
            try (FakeAppRunner appRunner = FakeAppRunner.create().start();
                    AppRunnerAsyncClient client = AppRunnerAsyncClient.builder()
                            .endpointOverride(appRunner.endpoint())
                            .region(appRunner.region())
                            .credentialsProvider(appRunner.credentialsProvider())
                            .asyncConfiguration(c -> c.advancedOption(
                                    SdkAdvancedAsyncClientOption.FUTURE_COMPLETION_EXECUTOR, onceWanted))
                            .build()) {
                SdkInternalThreadLocal.put(TRACE_ID, "Root=invocation");
                CompletableFuture<String> completedIn =
                        client.listConnections(r -> {}).thenApply(response -> SdkInternalThreadLocal.get(TRACE_ID));
                wanted.countDown();
                System.out.println("completed in: " + completedIn.join());
                System.out.println("sent: "
                        + appRunner
                                .wireMock()
                                .getAllServeEvents()
                                .get(0)
                                .getRequest()
                                .getHeader("X-Amzn-Trace-Id"));
            }
        }

        private static void awaitUnchecked(CountDownLatch latch) {
            try {
                latch.await();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
