package io.github.apprunnerclient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.apprunnerclient.model.Connection;
import io.github.apprunnerclient.model.ConnectionStatus;
import io.github.apprunnerclient.model.ConnectionSummary;
import io.github.apprunnerclient.model.CreateConnectionRequest;
import io.github.apprunnerclient.model.ProviderType;
import io.github.apprunnerclient.model.ResourceNotFoundException;
import io.github.apprunnerclient.model.Tag;
import io.github.apprunnerclient.testkit.CallSelection;
import io.github.apprunnerclient.testkit.FakeAppRunnerExtension;
import io.github.apprunnerclient.waiters.AppRunnerWaiter;
import io.github.apprunnerclient.waiters.WaitProgressListener;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.retries.api.BackoffStrategy;

/** The interleavings that matter, between the client and a service that remembers. */
class ConnectionLifecycleTest {
    @RegisterExtension
    static final FakeAppRunnerExtension appRunner = FakeAppRunnerExtension.create();

    private static final CreateConnectionRequest MINE = CreateConnectionRequest.builder()
            .connectionName("my-connection")
            .providerType(ProviderType.GITHUB)
            .overrideConfiguration(o -> o.apiCallTimeout(Duration.ofSeconds(3)))
            .build();

    private final AppRunnerClient client = appRunner.client();

    static List<Consumer<CallSelection>> lostReplies() {
        return List.of(
                CallSelection::resetAfterActing, CallSelection::truncate, loss -> loss.stall(Duration.ofSeconds(30)));
    }

    @ParameterizedTest
    @MethodSource("lostReplies")
    void a_create_whose_reply_is_lost_unreadable_or_late_is_found_and_made_once(Consumer<CallSelection> loss) {
        loss.accept(appRunner.onNextCalls(1).of("CreateConnection"));

        Connection connection = client.getOrCreateConnection(MINE);

        assertThat(appRunner.connections()).containsExactly(connection);
    }

    @Test
    void fifty_callers_at_once_get_fifty_equal_answers_and_make_one_connection() throws Exception {
        CountDownLatch start = new CountDownLatch(1);
        ExecutorService callers = Executors.newFixedThreadPool(50);
        List<Future<Connection>> answers = new ArrayList<>();
        CreateConnectionRequest request = MINE.toBuilder()
                .overrideConfiguration(o -> o.apiCallTimeout(Duration.ofMinutes(1)))
                .build();
        for (int i = 0; i < 50; i++) {
            answers.add(callers.submit(() -> {
                start.await();
                return client.getOrCreateConnection(request);
            }));
        }
        start.countDown();
        callers.shutdown();

        Connection first = answers.get(0).get();
        for (Future<Connection> answer : answers) {
            assertThat(answer.get()).isEqualTo(first);
        }
        assertThat(appRunner.connections()).containsExactly(first);
    }

    @Test
    void a_handshake_that_is_completed_between_two_polls_ends_the_wait() {
        client.createConnection(MINE);

        waiter(progress -> {
                    if (progress.statusAsString().equals("PENDING_HANDSHAKE")) {
                        appRunner.completeHandshake("my-connection");
                    }
                })
                .waitUntilConnectionAvailable(r -> r.connectionName("my-connection"));

        assertThat(client.findConnection("my-connection"))
                .map(ConnectionSummary::status)
                .hasValue(ConnectionStatus.AVAILABLE);
    }

    @Test
    void a_connection_that_is_deleted_while_it_is_waited_for_ends_the_wait() {
        client.createConnection(MINE);

        assertThatThrownBy(() -> waiter(progress -> client.deleteConnectionIfExists("my-connection"))
                        .waitUntilConnectionAvailable(r -> r.connectionName("my-connection")))
                .isInstanceOf(SdkClientException.class)
                .hasMessageEndingWith("it is gone.");
    }

    @Test
    void one_that_is_still_listed_as_DELETED_counts_as_absent() {
        appRunner.listDeletedConnections(true);
        Connection first = client.getOrCreateConnection(MINE);
        client.deleteConnectionIfExists("my-connection");

        assertThat(client.findConnection("my-connection")).isEmpty();
        assertThat(client.getOrCreateConnection(MINE).connectionArn()).isNotEqualTo(first.connectionArn());
        assertThat(client.deleteConnectionIfExists("my-connection")).isTrue();
        waiter(progress -> {}).waitUntilConnectionDeleted(r -> r.connectionName("my-connection"));
    }

    @Test
    void deleting_what_is_gone_stays_the_services_ResourceNotFoundException() {
        String arn = client.createConnection(MINE).connection().connectionArn();
        client.deleteConnection(r -> r.connectionArn(arn));

        assertThatThrownBy(() -> client.deleteConnection(r -> r.connectionArn(arn)))
                .isInstanceOf(ResourceNotFoundException.class);
        assertThat(client.deleteConnectionIfExists("my-connection")).isFalse();
    }

    @Test
    void all_pages_are_read_and_tags_are_set_read_and_removed() {
        for (int i = 0; i < 7; i++) {
            String name = "connection-" + i;
            client.getOrCreateConnection(r -> r.connectionName(name).providerType(ProviderType.BITBUCKET));
        }
        assertThat(client.listConnectionsPaginator(r -> r.maxResults(3)).connectionSummaryList())
                .extracting(ConnectionSummary::connectionName)
                .containsExactlyInAnyOrderElementsOf(appRunner.connections().stream()
                        .map(Connection::connectionName)
                        .toList())
                .hasSize(7);
        String arn = client.findConnection("connection-6").orElseThrow().connectionArn();
        Tag team = Tag.builder().key("team").value("platform").build();

        client.tagResource(r -> r.resourceArn(arn)
                .tags(team, Tag.builder().key("stage").value("test").build()));
        client.untagResource(r -> r.resourceArn(arn).tagKeys("stage"));

        assertThat(client.listTagsForResource(r -> r.resourceArn(arn)).tags()).containsExactly(team);
    }

    private AppRunnerWaiter waiter(WaitProgressListener listener) {
        return AppRunnerWaiter.builder()
                .client(client)
                .overrideConfiguration(o -> o.backoffStrategyV2(BackoffStrategy.retryImmediately()))
                .progressListener(listener)
                .build();
    }
}
