package io.github.apprunnerclient.waiters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.apprunnerclient.model.AppRunnerException;
import io.github.apprunnerclient.model.ConnectionSummary;
import io.github.apprunnerclient.model.ListConnectionsRequest;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.core.exception.AbortedException;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.retries.api.BackoffStrategy;

/** The waits for connections, and what holds for all waits. */
class ConnectionWaiterTest {
    final ScriptedClient client = new ScriptedClient();
    final TurnedClock clock = new TurnedClock();
    private final List<WaitProgress> heard = new ArrayList<>();

    @Test
    void a_connection_that_is_AVAILABLE_ends_the_wait_at_the_first_poll() {
        client.lists("AVAILABLE");

        var response = waiter().waitUntilConnectionAvailable(r -> r.connectionName("mine"));

        assertThat(response.attemptsExecuted()).isEqualTo(1);
        assertThat(response.matched().response().orElseThrow().connectionSummaryList())
                .extracting(ConnectionSummary::statusAsString)
                .containsExactly("AVAILABLE");
    }

    @Test
    void PENDING_HANDSHAKE_keeps_waiting() {
        client.lists("PENDING_HANDSHAKE").lists("PENDING_HANDSHAKE").lists("AVAILABLE");

        waiter().waitUntilConnectionAvailable(r -> r.connectionName("mine"));

        assertThat(client.requests).hasSize(3);
    }

    @Test
    void a_status_from_the_future_keeps_waiting() {
        client.lists("VERIFYING").lists("AVAILABLE");

        waiter().waitUntilConnectionAvailable(r -> r.connectionName("mine"));

        assertThat(client.requests).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({"ERROR, 'Delete it, and create it again.'", "DELETED, Create it again."})
    void ERROR_and_DELETED_fail_at_once_and_say_which_connection_is_in_which_state(String status, String advice) {
        client.lists("PENDING_HANDSHAKE").lists(status);

        assertThat(failure())
                .hasMessage("Connection 'mine' did not become AVAILABLE: after 5 s it is " + status + ". " + advice);
    }

    @Test
    void one_that_is_DELETED_from_the_start_may_be_the_one_before_for_a_short_while() {
        client.lists("DELETED").lists("DELETED").lists("PENDING_HANDSHAKE").lists("AVAILABLE");

        waiter().waitUntilConnectionAvailable(r -> r.connectionName("mine"));

        assertThat(client.requests).hasSize(4);
    }

    @Test
    void a_connection_that_is_not_listed_yet_is_waited_for_a_short_while() {
        client.listsNothing().listsNothing().lists("AVAILABLE");

        waiter().waitUntilConnectionAvailable(r -> r.connectionName("mine"));

        assertThat(client.requests).hasSize(3);
    }

    @Test
    void a_connection_that_does_not_appear_in_30_seconds_fails() {
        for (int i = 0; i < 7; i++) {
            client.listsNothing();
        }

        assertThat(failure())
                .hasMessage("Connection 'mine' did not become AVAILABLE: after 30 s there is no such connection.");
    }

    @Test
    void a_connection_that_is_deleted_while_it_is_waited_for_fails_at_once() {
        client.lists("PENDING_HANDSHAKE").listsNothing();

        assertThat(failure()).hasMessage("Connection 'mine' did not become AVAILABLE: after 5 s it is gone.");
    }

    @Test
    void after_15_minutes_the_wait_ends_and_says_where_to_complete_the_handshake() {
        for (int i = 0; i <= 180; i++) {
            client.lists("PENDING_HANDSHAKE");
        }

        assertThat(failure())
                .hasMessage("Connection 'mine' did not become AVAILABLE: after 900 s it is PENDING_HANDSHAKE."
                        + " Complete its handshake at"
                        + " https://console.aws.amazon.com/apprunner/home?region=us-east-1#/connections");
        assertThat(client.requests).hasSize(181);
    }

    @Test
    void the_time_to_wait_can_be_set() {
        client.lists("PENDING_HANDSHAKE").lists("PENDING_HANDSHAKE").lists("PENDING_HANDSHAKE");

        SdkClientException failure = catchThrowableOfType(
                SdkClientException.class,
                () -> waiter().waitUntilConnectionAvailable(
                                r -> r.connectionName("mine"), o -> o.waitTimeout(Duration.ofSeconds(10))));

        assertThat(failure).hasMessageContaining("after 10 s it is PENDING_HANDSHAKE");
    }

    @Test
    void the_number_of_polls_can_be_limited() {
        client.lists("PENDING_HANDSHAKE").lists("PENDING_HANDSHAKE");

        SdkClientException failure = catchThrowableOfType(
                SdkClientException.class,
                () -> waiter().waitUntilConnectionAvailable(r -> r.connectionName("mine"), o -> o.maxAttempts(2)));

        assertThat(failure).hasMessageContaining("after 5 s it is PENDING_HANDSHAKE");
        assertThat(client.requests).hasSize(2);
    }

    @Test
    void the_connection_is_found_on_whatever_page_it_is() {
        client.listsPage("t1", "other", "AVAILABLE").lists("AVAILABLE");

        waiter().waitUntilConnectionAvailable(r -> r.connectionName("mine"));

        assertThat(client.requests)
                .extracting(request -> ((ListConnectionsRequest) request).nextToken())
                .containsExactly(null, "t1");
    }

    @Test
    void one_that_was_made_again_counts_before_the_DELETED_one_of_its_name() {
        client.listsPage("t1", "mine", "DELETED").lists("AVAILABLE");

        var response = waiter().waitUntilConnectionAvailable(r -> r.connectionName("mine"));

        assertThat(response.attemptsExecuted()).isEqualTo(1);
        assertThat(client.requests).hasSize(2);
    }

    @Test
    void deletion_is_not_over_while_one_of_the_name_stands_behind_a_DELETED_one() {
        client.listsPage("t1", "mine", "DELETED").lists("AVAILABLE").lists("DELETED");

        waiter().waitUntilConnectionDeleted(r -> r.connectionName("mine"));

        assertThat(client.requests).hasSize(3);
    }

    @Test
    void only_the_exact_name_counts() {
        client.listsPage(null, "mine-too", "AVAILABLE").lists("AVAILABLE");

        waiter().waitUntilConnectionAvailable(r -> r.connectionName("mine"));

        assertThat(client.requests).hasSize(2);
    }

    @Test
    void a_listener_hears_of_each_poll() {
        client.listsNothing().lists("PENDING_HANDSHAKE").lists("AVAILABLE");

        waiter().waitUntilConnectionAvailable(r -> r.connectionName("mine"));

        assertThat(heard)
                .containsExactly(
                        new WaitProgress("mine", "not listed yet", Duration.ZERO, Duration.ofMinutes(15)),
                        new WaitProgress("mine", "PENDING_HANDSHAKE", TurnedClock.POLL_EVERY, Duration.ofSeconds(895)),
                        new WaitProgress("mine", "AVAILABLE", Duration.ofSeconds(10), Duration.ofSeconds(890)));
    }

    @Test
    void a_listener_that_throws_ends_the_wait() {
        client.lists("PENDING_HANDSHAKE");
        RuntimeException enough = new IllegalStateException("enough");

        assertThatThrownBy(() -> waiter(p -> {
                            throw enough;
                        })
                        .waitUntilConnectionAvailable(r -> r.connectionName("mine")))
                .isSameAs(enough);
    }

    @Test
    void an_error_of_a_listener_ends_the_wait() {
        client.lists("PENDING_HANDSHAKE");
        Error enough = new AssertionError("enough");

        assertThatThrownBy(() -> waiter(p -> {
                            throw enough;
                        })
                        .waitUntilConnectionAvailable(r -> r.connectionName("mine")))
                .isSameAs(enough);
    }

    @ParameterizedTest
    @ValueSource(classes = {IllegalStateException.class, LinkageError.class})
    void a_backoff_strategy_that_throws_ends_the_wait(Class<? extends Throwable> failure) {
        client.lists("PENDING_HANDSHAKE");
        BackoffStrategy strategy = attempt -> {
            if (failure == LinkageError.class) {
                throw new LinkageError("made up");
            }
            throw new IllegalStateException("made up");
        };

        Throwable thrown = catchThrowable(() -> waiter().waitUntilConnectionAvailable(
                        r -> r.connectionName("mine"), o -> o.backoffStrategyV2(strategy)));

        assertThat(Stream.iterate(thrown, t -> t != null, Throwable::getCause)).hasAtLeastOneElementOfType(failure);
    }

    @Test
    void a_poll_that_fails_in_passing_is_only_lost() {
        client.fails(ScriptedClient.serviceFailure(503, "ServiceUnavailable"))
                .fails(ScriptedClient.serviceFailure(400, "ThrottlingException"))
                .fails(SdkClientException.create("Unable to execute HTTP request", new IOException("reset")))
                .lists("AVAILABLE");

        waiter().waitUntilConnectionAvailable(r -> r.connectionName("mine"));

        assertThat(client.requests).hasSize(4);
    }

    @Test
    void a_poll_that_is_refused_ends_the_wait_with_the_refusal_as_its_cause() {
        AppRunnerException refusal = ScriptedClient.serviceFailure(400, "AccessDeniedException");
        client.fails(refusal);

        assertThat(failure())
                .hasCause(refusal)
                .hasMessageContaining("'mine'")
                .hasMessageContaining("AccessDeniedException");
    }

    @Test
    void an_interrupted_poll_is_an_AbortedException() {
        AbortedException aborted = AbortedException.create("Thread was interrupted");
        client.fails(aborted);

        assertThat(failure()).isSameAs(aborted);
    }

    @Test
    void an_interrupt_between_two_polls_is_an_AbortedException_and_stays_set() {
        client.lists("PENDING_HANDSHAKE");
        AppRunnerWaiter waiter = AppRunnerWaiter.builder()
                .client(client)
                .progressListener(p -> Thread.currentThread().interrupt())
                .build();

        AbortedException aborted = catchThrowableOfType(
                AbortedException.class, () -> waiter.waitUntilConnectionAvailable(r -> r.connectionName("mine")));

        assertThat(Thread.interrupted()).isTrue();
        assertThat(aborted).hasMessageContaining("it is PENDING_HANDSHAKE");
    }

    @Test
    void deletion_is_over_when_the_connection_is_DELETED_or_gone() {
        client.lists("AVAILABLE").lists("ERROR").lists("DELETED");
        waiter().waitUntilConnectionDeleted(r -> r.connectionName("mine"));
        client.listsNothing();
        waiter().waitUntilConnectionDeleted(r -> r.connectionName("mine"));

        assertThat(client.requests).hasSize(4);
    }

    @Test
    void a_deletion_that_does_not_happen_says_in_which_state_the_connection_is() {
        client.lists("AVAILABLE").lists("AVAILABLE");

        assertThatThrownBy(() -> waiter().waitUntilConnectionDeleted(
                                r -> r.connectionName("mine"), o -> o.waitTimeout(Duration.ofSeconds(5))))
                .hasMessage("Connection 'mine' did not become DELETED: after 5 s it is AVAILABLE.");
    }

    @Test
    void a_connection_that_is_listed_without_a_status_is_not_gone() {
        client.lists(null).lists(null);

        assertThatThrownBy(() -> waiter().waitUntilConnectionDeleted(
                                r -> r.connectionName("mine"), o -> o.waitTimeout(Duration.ofSeconds(5))))
                .hasMessage("Connection 'mine' did not become DELETED: after 5 s it is listed without a status.");
    }

    @Test
    void a_wait_needs_a_name() {
        assertThatThrownBy(() -> waiter().waitUntilConnectionAvailable(r -> {}))
                .isInstanceOf(SdkClientException.class)
                .hasMessage("connectionName is not set, but it is required. Nothing was sent.");
        assertThat(client.requests).isEmpty();
    }

    @Test
    void polls_say_that_a_waiter_makes_them_and_keep_the_requests_configuration() {
        client.lists("AVAILABLE");

        waiter().waitUntilConnectionAvailable(r ->
                r.connectionName("mine").overrideConfiguration(o -> o.apiCallTimeout(Duration.ofSeconds(3))));

        var configuration = client.requests.get(0).overrideConfiguration().orElseThrow();
        assertThat(configuration.apiCallTimeout()).contains(Duration.ofSeconds(3));
        assertThat(configuration.apiNames())
                .extracting(a -> a.name() + "/" + a.version())
                .containsExactly("sdk-metrics/B", "sdk-metrics/C");
    }

    @Test
    void a_waiter_leaves_a_client_that_was_given_to_it_open() {
        waiter().close();

        assertThat(client.closed).isFalse();
    }

    private SdkClientException failure() {
        return catchThrowableOfType(
                SdkClientException.class, () -> waiter().waitUntilConnectionAvailable(r -> r.connectionName("mine")));
    }

    private AppRunnerWaiter waiter() {
        return waiter(heard::add);
    }

    AppRunnerWaiter waiter(WaitProgressListener listener) {
        return Waiters.blocking(client, clock, listener);
    }
}
