package io.github.apprunnerclient.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import io.github.apprunnerclient.AppRunnerClient;
import io.github.apprunnerclient.model.ProviderType;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.platform.launcher.Launcher;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;
import org.junit.platform.launcher.listeners.TestExecutionSummary;

/** Runs test classes as a user would write them. */
class JUnitExtensionTest {
    private static final Set<URI> ENDPOINTS = ConcurrentHashMap.newKeySet();

    @Test
    void a_class_has_one_server_and_each_test_an_empty_service() {
        assertSucceeded(run(StaticField.class), 4);
        assertThat(ENDPOINTS).hasSize(1);
    }

    @Test
    void the_fake_and_its_client_are_parameters() {
        assertSucceeded(run(Parameters.class), 3);
        assertThat(ENDPOINTS).hasSize(1);
    }

    @Test
    void tests_that_run_at_the_same_time_each_have_a_server_in_a_field_of_their_own() {
        assertSucceeded(run(InstanceField.class), 8);
        assertThat(ENDPOINTS).hasSize(8);
    }

    @Test
    void tests_that_run_at_the_same_time_can_share_a_fake_that_is_not_reset() {
        assertSucceeded(run(SharedByConcurrentTests.class), 8);
        assertThat(ENDPOINTS).hasSize(1);
    }

    @Test
    void tests_that_run_at_the_same_time_on_a_fake_that_is_reset_are_told_so() {
        ResetByConcurrentTests.anotherIsOver = new CountDownLatch(1);

        TestExecutionSummary summary = run(ResetByConcurrentTests.class);

        assertThat(summary.getFailures())
                .isNotEmpty()
                .first()
                .extracting(failure -> failure.getException().getMessage())
                .isEqualTo("Tests that run at the same time share this fake, which is reset before each: give each its"
                        + " own (a field that is not static), or make it with withoutReset");
    }

    private static TestExecutionSummary run(Class<?> testClass) {
        ENDPOINTS.clear();
        Launcher launcher = LauncherFactory.create();
        SummaryGeneratingListener listener = new SummaryGeneratingListener();
        launcher.execute(
                LauncherDiscoveryRequestBuilder.request()
                        .selectors(selectClass(testClass))
                        .configurationParameters(Map.of(
                                "junit.jupiter.execution.parallel.enabled", "true",
                                "junit.jupiter.execution.parallel.config.strategy", "fixed",
                                "junit.jupiter.execution.parallel.config.fixed.parallelism", "4"))
                        .build(),
                listener);
        return listener.getSummary();
    }

    private static void assertSucceeded(TestExecutionSummary summary, int tests) {
        assertThat(summary.getFailures())
                .extracting(failure -> String.valueOf(failure.getException()))
                .isEmpty();
        assertThat(summary.getTestsSucceededCount()).isEqualTo(tests);
        assertThat(ENDPOINTS)
                .allSatisfy(endpoint -> assertThat(isOpen(endpoint)).isFalse());
    }

    private static boolean isOpen(URI endpoint) {
        try (java.net.Socket socket = new java.net.Socket(endpoint.getHost(), endpoint.getPort())) {
            return socket.isConnected();
        } catch (java.io.IOException e) {
            return false;
        }
    }

    private static void createTwo(FakeAppRunner appRunner, String suffix) {
        ENDPOINTS.add(appRunner.endpoint());
        for (String name : List.of("first-" + suffix, "second-" + suffix)) {
            appRunner.client().createConnection(r -> r.connectionName(name).providerType(ProviderType.GITHUB));
        }
    }

    // Those below are not found by the build: it looks for classes that are called ...Test.

    static class StaticField {
        @RegisterExtension
        static FakeAppRunnerExtension appRunner = FakeAppRunnerExtension.create();

        @RepeatedTest(2)
        void begins_empty() {
            assertThat(appRunner.connections()).isEmpty();
            assertThat(appRunner.requests()).isEmpty();
            createTwo(appRunner, "one");
            appRunner.onEveryCall().fail(500);
            appRunner.connectionQuota(1);
        }

        @Nested
        class InnerTests {
            @RepeatedTest(2)
            void begins_empty() {
                assertThat(appRunner.connections()).isEmpty();
                createTwo(appRunner, "one");
            }
        }
    }

    @ExtendWith(FakeAppRunnerExtension.class)
    static class Parameters {
        Parameters(FakeAppRunner appRunner) {
            assertThat(appRunner).isNotNull();
        }

        @RepeatedTest(3)
        void are_the_fake_and_its_client(FakeAppRunner appRunner, AppRunnerClient client) {
            assertThat(client).isSameAs(appRunner.client());
            assertThat(appRunner.connections()).isEmpty();
            createTwo(appRunner, "one");
        }
    }

    @Execution(ExecutionMode.CONCURRENT)
    static class InstanceField {
        @RegisterExtension
        FakeAppRunnerExtension appRunner = FakeAppRunnerExtension.create();

        @RepeatedTest(8)
        void has_a_server_of_its_own() {
            createTwo(appRunner, "one");
            assertThat(appRunner.connections()).hasSize(2);
        }
    }

    @Execution(ExecutionMode.CONCURRENT)
    static class SharedByConcurrentTests {
        @RegisterExtension
        static FakeAppRunnerExtension appRunner =
                FakeAppRunnerExtension.withoutReset(FakeAppRunner.builder().connectionQuota(100));

        @RepeatedTest(8)
        void has_names_of_its_own(org.junit.jupiter.api.RepetitionInfo repetition) {
            createTwo(appRunner, String.valueOf(repetition.getCurrentRepetition()));
        }
    }

    @Execution(ExecutionMode.CONCURRENT)
    static class ResetByConcurrentTests {
        private static CountDownLatch anotherIsOver = new CountDownLatch(1);

        @RegisterExtension
        static FakeAppRunnerExtension appRunner = FakeAppRunnerExtension.create();

        @RegisterExtension
        static AfterEachCallback over = context -> anotherIsOver.countDown();

        @RepeatedTest(8)
        void ends_after_another_one() throws InterruptedException {
            anotherIsOver.await(30, TimeUnit.SECONDS);
        }
    }
}
