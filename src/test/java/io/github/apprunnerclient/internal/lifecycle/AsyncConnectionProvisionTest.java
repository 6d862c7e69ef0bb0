package io.github.apprunnerclient.internal.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.apprunnerclient.ConnectionLifecycle;
import io.github.apprunnerclient.internal.driver.JoiningClient;
import io.github.apprunnerclient.model.Connection;
import io.github.apprunnerclient.model.CreateConnectionRequest;
import io.github.apprunnerclient.model.CreateConnectionResponse;
import io.github.apprunnerclient.model.ListConnectionsRequest;
import io.github.apprunnerclient.model.ListConnectionsResponse;
import io.github.apprunnerclient.model.ProviderType;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.exception.SdkClientException;

/** All that holds for steps that block holds for those that don't, which can be cancelled besides. */
class AsyncConnectionProvisionTest extends ConnectionProvisionTest {
    private final InMemoryFutures asyncClient = new InMemoryFutures(client);

    @Override
    ConnectionLifecycle steps() {
        return new JoiningClient(asyncClient);
    }

    @Test
    void cancelling_cancels_the_call_that_is_under_way_and_no_other_is_made() {
        CompletableFuture<?> look = asyncClient.stall(ListConnectionsRequest.class);

        getOrCreate().cancel(true);

        assertThat(look).isCancelled();
        assertThat(client.calls).isEmpty();
    }

    @Test
    void after_cancelling_no_other_call_is_made_even_if_the_one_under_way_goes_on() {
        CompletableFuture<CreateConnectionResponse> create = new CompletableFuture<>() {
            @Override
            public boolean cancel(boolean mayInterrupt) {
                return false;
            }
        };
        asyncClient.reply(CreateConnectionRequest.class, () -> create);
        getOrCreate().cancel(true);

        create.completeExceptionally(SdkClientException.create("lost"));

        assertThat(client.calls).containsExactly("List mine");
    }

    @Test
    void a_call_during_whose_start_the_steps_are_cancelled_is_cancelled_too() {
        CompletableFuture<ListConnectionsResponse> look = new CompletableFuture<>();
        CompletableFuture<CreateConnectionResponse> create = new CompletableFuture<>();
        asyncClient.reply(ListConnectionsRequest.class, () -> look);
        CompletableFuture<?> steps = getOrCreate();
        asyncClient.reply(CreateConnectionRequest.class, () -> {
            steps.cancel(true);
            return create;
        });

        look.complete(ListConnectionsResponse.builder().build());

        assertThat(create).isCancelled();
    }

    @Test
    void what_a_client_throws_instead_of_a_future_fails_the_steps() {
        IllegalStateException closed = new IllegalStateException("closed");
        asyncClient.reply(CreateConnectionRequest.class, () -> {
            throw closed;
        });

        assertThatThrownBy(getOrCreate()::join).hasCause(closed);
    }

    private CompletableFuture<Connection> getOrCreate() {
        return asyncClient.getOrCreateConnection(r -> r.connectionName("mine").providerType(ProviderType.GITHUB));
    }
}
