package io.github.apprunnerclient.internal.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.apprunnerclient.ConnectionLifecycle;
import io.github.apprunnerclient.internal.driver.JoiningClient;
import io.github.apprunnerclient.model.ListConnectionsRequest;
import io.github.apprunnerclient.model.ProviderType;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

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
        CompletableFuture<?> steps =
                asyncClient.getOrCreateConnection(r -> r.connectionName("mine").providerType(ProviderType.GITHUB));

        steps.cancel(true);

        assertThat(look).isCancelled();
        assertThat(client.calls).isEmpty();
    }
}
