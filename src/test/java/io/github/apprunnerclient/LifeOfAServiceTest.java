package io.github.apprunnerclient;

import static io.github.apprunnerclient.internal.driver.JoiningClient.join;
import static io.github.apprunnerclient.testkit.AppRunnerStubs.serviceError;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.apprunnerclient.model.AppRunnerException;
import io.github.apprunnerclient.model.CreateConnectionRequest;
import io.github.apprunnerclient.model.CreateServiceRequest;
import io.github.apprunnerclient.model.ProviderType;
import io.github.apprunnerclient.model.Service;
import io.github.apprunnerclient.model.ServiceStatus;
import io.github.apprunnerclient.testkit.CallSelection;
import io.github.apprunnerclient.testkit.FakeAppRunner;
import io.github.apprunnerclient.testkit.FakeAppRunnerBuilder;
import io.github.apprunnerclient.waiters.AppRunnerAsyncWaiter;
import io.github.apprunnerclient.waiters.AppRunnerWaiter;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.core.waiters.WaiterOverrideConfiguration;

/** From a connection to a running service, and to nothing left, with either client and whatever goes wrong on the way. */
class LifeOfAServiceTest {
    private static final CreateConnectionRequest CONNECTION = CreateConnectionRequest.builder()
            .connectionName("my-connection")
            .providerType(ProviderType.GITHUB)
            .build();

    private static final WaiterOverrideConfiguration QUICKLY = WaiterOverrideConfiguration.builder()
            .backoffStrategyV2(attempt -> Duration.ofMillis(1))
            .build();

    /** A program that makes its service. */
    private enum Program {
        BLOCKING(LifeOfAServiceTest::makeBlocking, LifeOfAServiceTest::deleteBlocking),
        ASYNCHRONOUS(LifeOfAServiceTest::makeAsync, LifeOfAServiceTest::deleteAsync);

        private final Function<FakeAppRunner, Service> make;
        private final Consumer<FakeAppRunner> delete;

        Program(Function<FakeAppRunner, Service> make, Consumer<FakeAppRunner> delete) {
            this.make = make;
            this.delete = delete;
        }
    }

    private record Course(String name, Program program, FakeAppRunnerBuilder fake, Consumer<FakeAppRunner> trouble) {
        @Override
        public String toString() {
            return name + ", " + program;
        }
    }

    static Stream<Course> courses() {
        List<String> operations = List.of(
                "ListConnections",
                "CreateConnection",
                "ListServices",
                "CreateService",
                "DescribeService",
                "DeleteService",
                "DeleteConnection");
        return Stream.of(Program.values())
                .flatMap(program -> Stream.concat(
                        Stream.of(
                                new Course("nothing goes wrong", program, fake(), fake -> {}),
                                new Course(
                                        "a clock that is twenty minutes slow",
                                        program,
                                        fake().signatureClock(Clock.offset(Clock.systemUTC(), Duration.ofMinutes(20))),
                                        fake -> {})),
                        operations.stream()
                                .flatMap(operation -> Stream.of(
                                        course(
                                                operation + ": reply lost",
                                                program,
                                                operation,
                                                calls -> calls.resetAfterActing()),
                                        course(
                                                operation + ": not arrived",
                                                program,
                                                operation,
                                                calls -> calls.resetBeforeActing()),
                                        course(operation + ": throttled", program, operation, CallSelection::throttle),
                                        course(
                                                operation + ": credentials expired",
                                                program,
                                                operation,
                                                calls -> calls.fail(
                                                        serviceError(400, "ExpiredTokenException", "Expired")))))));
    }

    @ParameterizedTest
    @MethodSource("courses")
    void ends_with_one_connection_and_one_service_that_runs_and_with_none_of_them(Course course) {
        try (FakeAppRunner fake = course.fake().build().start()) {
            course.trouble().accept(fake);

            Service service = untilCredentialsHold(() -> course.program().make.apply(fake));

            assertThat(service.status()).isEqualTo(ServiceStatus.RUNNING);
            assertThat(fake.services()).extracting(Service::serviceArn).containsExactly(service.serviceArn());
            assertThat(fake.connections()).hasSize(1);

            untilCredentialsHold(() -> {
                course.program().delete.accept(fake);
                return "";
            });

            assertThat(fake.services()).isEmpty();
            assertThat(fake.connections()).isEmpty();
        }
    }

    private static Course course(String name, Program program, String operation, Consumer<CallSelection> trouble) {
        return new Course(
                name,
                program,
                fake(),
                fake -> trouble.accept(fake.onNextCalls(1).of(operation)));
    }

    private static FakeAppRunnerBuilder fake() {
        return FakeAppRunner.builder().completeHandshakesAfter(Duration.ZERO).finishOperationsAfter(Duration.ZERO);
    }

    /** As a program that is run again with new credentials: all its steps are safe to repeat. */
    private static <T> T untilCredentialsHold(Supplier<T> program) {
        try {
            return program.get();
        } catch (RuntimeException e) {
            assertThat(Stream.iterate((Throwable) e, t -> t != null, Throwable::getCause))
                    .anyMatch(t -> t instanceof AppRunnerException refused
                            && refused.awsErrorDetails().errorCode().equals("ExpiredTokenException"));
            return program.get();
        }
    }

    private static Service makeBlocking(FakeAppRunner fake) {
        AppRunnerClient client = fake.client();
        try (AppRunnerWaiter waiter = AppRunnerWaiter.builder()
                .client(client)
                .overrideConfiguration(QUICKLY)
                .build()) {
            client.getOrCreateConnection(CONNECTION);
            String connection =
                    waiter.waitUntilConnectionAvailable("my-connection").connectionArn();
            client.getOrCreateService(service(connection));
            return waiter.waitUntilServiceRunning("my-service");
        }
    }

    private static void deleteBlocking(FakeAppRunner fake) {
        AppRunnerClient client = fake.client();
        try (AppRunnerWaiter waiter = AppRunnerWaiter.builder()
                .client(client)
                .overrideConfiguration(QUICKLY)
                .build()) {
            client.deleteServiceIfExists("my-service");
            waiter.waitUntilServiceDeleted("my-service");
            client.deleteConnectionIfExists("my-connection");
            waiter.waitUntilConnectionDeleted("my-connection");
        }
    }

    private static Service makeAsync(FakeAppRunner fake) {
        AppRunnerAsyncClient client = fake.asyncClient();
        try (AppRunnerAsyncWaiter waiter = AppRunnerAsyncWaiter.builder()
                .client(client)
                .overrideConfiguration(QUICKLY)
                .build()) {
            return join(client.getOrCreateConnection(CONNECTION)
                    .thenCompose(connection -> waiter.waitUntilConnectionAvailable("my-connection"))
                    .thenCompose(connection -> client.getOrCreateService(service(connection.connectionArn())))
                    .thenCompose(service -> waiter.waitUntilServiceRunning("my-service")));
        }
    }

    private static void deleteAsync(FakeAppRunner fake) {
        AppRunnerAsyncClient client = fake.asyncClient();
        try (AppRunnerAsyncWaiter waiter = AppRunnerAsyncWaiter.builder()
                .client(client)
                .overrideConfiguration(QUICKLY)
                .build()) {
            join(client.deleteServiceIfExists("my-service")
                    .thenCompose(deleted -> waiter.waitUntilServiceDeleted("my-service"))
                    .thenCompose(gone -> client.deleteConnectionIfExists("my-connection"))
                    .thenCompose(deleted -> waiter.waitUntilConnectionDeleted("my-connection")));
        }
    }

    private static CreateServiceRequest service(String connectionArn) {
        return CreateServiceRequest.builder()
                .serviceName("my-service")
                .sourceConfiguration(s -> s.authenticationConfiguration(a -> a.connectionArn(connectionArn))
                        .codeRepository(c -> c.repositoryUrl("https://github.com/example/example")
                                .sourceCodeVersion(v -> v.type("BRANCH").value("main"))))
                .build();
    }
}
