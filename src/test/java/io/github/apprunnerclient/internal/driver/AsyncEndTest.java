package io.github.apprunnerclient.internal.driver;

import static io.github.apprunnerclient.internal.driver.AsyncCallTest.failure;
import static io.github.apprunnerclient.internal.driver.Clients.createConnection;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.apprunnerclient.AppRunnerAsyncClient;
import io.github.apprunnerclient.model.CreateConnectionResponse;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.RunnableScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.core.client.config.ClientOverrideConfiguration;
import software.amazon.awssdk.core.exception.ApiCallAttemptTimeoutException;
import software.amazon.awssdk.core.exception.ApiCallTimeoutException;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.identity.spi.AwsCredentialsIdentity;
import software.amazon.awssdk.identity.spi.IdentityProvider;
import software.amazon.awssdk.identity.spi.ResolveIdentityRequest;
import software.amazon.awssdk.retries.StandardRetryStrategy;
import software.amazon.awssdk.retries.api.BackoffStrategy;

/** What ends an asynchronous call before its time, while an HTTP client does nothing to help. */
class AsyncEndTest {
    /** Of a call: enough for a busy machine to begin what is to end then. */
    private static final Duration LIMIT = Duration.ofSeconds(2);

    /** Of an attempt, and a back-off: over when the scheduler says so. */
    private static final Duration BY_HAND = Duration.ofHours(1);

    private static final String MAY_EXIST = "The connection may have been made";

    private final ManualHttpClient http = new ManualHttpClient();
    private final HandTurnedScheduler scheduler = new HandTurnedScheduler();
    private final CompletableFuture<AwsCredentialsIdentity> identity =
            CompletableFuture.completedFuture(AwsBasicCredentials.create("AKID", "SECRET"));
    private AppRunnerAsyncClient client = client(identity, o -> {});

    @AfterEach
    void no_thread_is_left() {
        client.close();
        scheduler.shutdownNow();
        Patience.awaitNoClientThread();
        assertThat(http.isIdle()).as("nothing else was sent").isTrue();
    }

    @Test
    void cancelling_cancels_the_exchange() {
        CompletableFuture<CreateConnectionResponse> call = createConnection(client);
        ManualHttpClient.Exchange exchange = http.next();

        call.cancel(true);

        Patience.until(Patience.LONG, "a cancelled exchange", exchange.execution::isCancelled);
    }

    @Test
    void a_request_that_is_still_to_be_sent_when_its_call_is_cancelled_gets_no_body() {
        http.sends = false;
        CompletableFuture<CreateConnectionResponse> call = createConnection(client);
        ManualHttpClient.Exchange exchange = http.next();

        call.cancel(true);

        Patience.until(Patience.LONG, "a cancelled exchange", exchange.execution::isCancelled);
        assertThat(exchange.sentBody()).doesNotContain("my-connection");
    }

    @Test
    void a_caller_who_completes_the_future_otherwise_ends_the_call_as_well() {
        CompletableFuture<CreateConnectionResponse> call = createConnection(client);
        ManualHttpClient.Exchange exchange = http.next();

        CompletableFuture<CreateConnectionResponse> limited = call.orTimeout(1, TimeUnit.MILLISECONDS);

        assertThat(failure(limited)).isInstanceOf(TimeoutException.class);
        Patience.until(Patience.LONG, "a cancelled exchange", exchange.execution::isCancelled);
    }

    @Test
    void cancelling_during_the_back_off_keeps_the_next_attempt_from_being_made() {
        client = client(
                identity,
                o -> o.scheduledExecutorService(scheduler)
                        .retryStrategy(StandardRetryStrategy.builder()
                                .backoffStrategy(BackoffStrategy.fixedDelayWithoutJitter(BY_HAND))
                                .build()));
        CompletableFuture<CreateConnectionResponse> call = createConnection(client);
        http.next().replies(500, "{}");
        RunnableScheduledFuture<?> backOff = scheduler.next();

        call.cancel(true);

        Patience.until(Patience.LONG, "a cancelled back-off", backOff::isCancelled);
        backOff.run();
        assertThat(http.isIdle()).isTrue();
    }

    @Test
    void the_calls_limit_ends_it() {
        client = client(identity, o -> o.apiCallTimeout(LIMIT));

        Throwable failure = failure(createConnection(client));

        assertThat(failure).isInstanceOf(ApiCallTimeoutException.class).hasMessageContaining(MAY_EXIST);
        Patience.until(Patience.LONG, "a cancelled exchange", http.next().execution::isCancelled);
    }

    @Test
    void the_attempts_limit_ends_each() {
        client = client(identity, o -> o.apiCallAttemptTimeout(BY_HAND).scheduledExecutorService(scheduler));
        CompletableFuture<CreateConnectionResponse> call = createConnection(client);

        endFirstAttempt();
        http.next();
        scheduler.next().run();

        assertThat(failure(call))
                .isInstanceOf(ApiCallAttemptTimeoutException.class)
                .hasMessageContaining("(SDK Attempt Count: 2)")
                .hasMessageContaining(MAY_EXIST);
    }

    @Test
    void what_comes_after_the_limit_is_not_heard() {
        client = client(identity, o -> o.apiCallAttemptTimeout(BY_HAND).scheduledExecutorService(scheduler));
        CompletableFuture<CreateConnectionResponse> call = createConnection(client);
        ManualHttpClient.Exchange first = endFirstAttempt();
        ManualHttpClient.Exchange second = http.next();

        first.replies(400, "{}");
        second.succeeds();

        assertThat(call.join().connection()).isNotNull();
    }

    @Test
    void the_limit_says_what_the_head_of_the_reply_said() {
        client = client(identity, o -> o.apiCallTimeout(LIMIT));
        CompletableFuture<CreateConnectionResponse> call = createConnection(client);
        http.next().head(200);

        assertThat(failure(call))
                .isInstanceOf(ApiCallTimeoutException.class)
                .hasMessageContaining("The request succeeded (HTTP 200, request id R1)");
    }

    @Test
    void closing_the_client_fails_what_is_under_way() {
        CompletableFuture<CreateConnectionResponse> call = createConnection(client);
        ManualHttpClient.Exchange exchange = http.next();

        client.close();

        assertThat(failure(call))
                .isInstanceOf(SdkClientException.class)
                .hasMessageStartingWith("This client was closed before the call was over")
                .hasMessageContaining(MAY_EXIST);
        Patience.until(Patience.LONG, "a cancelled exchange", exchange.execution::isCancelled);
        assertThat(http.closed).as("a given HTTP client stays open").hasValue(0);
    }

    @Test
    void closing_the_client_fails_what_waits_for_another_attempt() {
        client = client(
                identity,
                o -> o.retryStrategy(StandardRetryStrategy.builder()
                        .backoffStrategy(BackoffStrategy.fixedDelayWithoutJitter(Duration.ofMinutes(1)))
                        .build()));
        CompletableFuture<CreateConnectionResponse> call = createConnection(client);
        http.next().replies(500, "{}");
        Patience.sleep(50);

        client.close();

        assertThat(failure(call)).hasMessageStartingWith("This client was closed before the call was over");
    }

    @Test
    void a_closed_client_refuses_a_call() {
        client.close();

        assertThat(failure(createConnection(client)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("This client has been closed");
    }

    @Test
    void credentials_that_take_their_time_are_not_waited_for() {
        CompletableFuture<AwsCredentialsIdentity> later = new CompletableFuture<>();
        client = client(later, o -> {});

        CompletableFuture<CreateConnectionResponse> call = createConnection(client);
        assertThat(http.isIdle()).isTrue();
        later.complete(AwsBasicCredentials.create("AKID", "SECRET"));

        http.next().succeeds();
        assertThat(call.join().connection()).isNotNull();
    }

    @Test
    void the_calls_limit_holds_for_credentials_too_and_leaves_the_providers_future_alone() {
        CompletableFuture<AwsCredentialsIdentity> never = new CompletableFuture<>();
        client = client(never, o -> o.apiCallTimeout(LIMIT));

        assertThat(failure(createConnection(client)))
                .isInstanceOf(ApiCallTimeoutException.class)
                .hasMessageNotContaining(MAY_EXIST);
        assertThat(never).isNotDone();
    }

    @Test
    void a_failure_of_the_credentials_provider_reaches_the_caller_as_it_is() {
        IllegalStateException failure = new IllegalStateException("no credentials today");
        CompletableFuture<AwsCredentialsIdentity> later = new CompletableFuture<>();
        client = client(later, o -> {});
        CompletableFuture<CreateConnectionResponse> waiting = createConnection(client);
        later.completeExceptionally(failure);

        assertThat(failure(waiting)).isSameAs(failure);
        assertThat(failure(createConnection(client))).isSameAs(failure);
    }

    @Test
    void credentials_that_are_cancelled_end_the_call() {
        CompletableFuture<AwsCredentialsIdentity> cancelled = new CompletableFuture<>();
        cancelled.cancel(true);
        client = client(cancelled, o -> {});

        assertThat(createConnection(client)).failsWithin(Duration.ofSeconds(10));
    }

    /** By its time-out, and the back-off after it. */
    private ManualHttpClient.Exchange endFirstAttempt() {
        ManualHttpClient.Exchange first = http.next();
        scheduler.next().run();
        scheduler.next().run();
        return first;
    }

    private AppRunnerAsyncClient client(
            CompletableFuture<AwsCredentialsIdentity> identity,
            Consumer<ClientOverrideConfiguration.Builder> overrides) {
        return Clients.configure(AppRunnerAsyncClient.builder(), URI.create("http://127.0.0.1:1"), overrides)
                .httpClient(http)
                .credentialsProvider(new Given(identity))
                .build();
    }

    private record Given(CompletableFuture<AwsCredentialsIdentity> identity)
            implements IdentityProvider<AwsCredentialsIdentity> {
        @Override
        public Class<AwsCredentialsIdentity> identityType() {
            return AwsCredentialsIdentity.class;
        }

        @Override
        public CompletableFuture<AwsCredentialsIdentity> resolveIdentity(ResolveIdentityRequest request) {
            return identity;
        }
    }
}
