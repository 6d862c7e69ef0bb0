package io.github.apprunnerclient.internal.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.apprunnerclient.ServiceLifecycle;
import io.github.apprunnerclient.internal.driver.JoiningClient;
import io.github.apprunnerclient.model.DescribeServiceRequest;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** All that holds for steps that block holds for those that don't, which can be cancelled besides. */
class AsyncServiceProvisionTest extends ServiceProvisionTest {
    private final InMemoryFutures asyncClient = new InMemoryFutures(client);

    @Override
    ServiceLifecycle steps() {
        return new JoiningClient(asyncClient);
    }

    @Test
    void cancelling_cancels_the_call_that_is_under_way_and_no_other_is_made() {
        CompletableFuture<?> look = asyncClient.stall(DescribeServiceRequest.class);
        client.has(request("mine", "image:1"), "RUNNING");
        CompletableFuture<?> steps = asyncClient.getOrCreateService(request("mine", "image:1"));

        steps.cancel(true);

        assertThat(look).isCancelled();
        assertThat(client.calls).containsExactly("List");
    }
}
