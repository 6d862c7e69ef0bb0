package io.github.apprunnerclient.internal.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.apprunnerclient.AppRunnerAsyncClient;
import io.github.apprunnerclient.ServiceLifecycle;
import io.github.apprunnerclient.internal.driver.JoiningClient;
import io.github.apprunnerclient.model.CreateServiceRequest;
import io.github.apprunnerclient.model.CreateServiceResponse;
import io.github.apprunnerclient.model.DeleteServiceRequest;
import io.github.apprunnerclient.model.DeleteServiceResponse;
import io.github.apprunnerclient.model.DescribeServiceRequest;
import io.github.apprunnerclient.model.DescribeServiceResponse;
import io.github.apprunnerclient.model.ListOperationsRequest;
import io.github.apprunnerclient.model.ListOperationsResponse;
import io.github.apprunnerclient.model.ListServicesRequest;
import io.github.apprunnerclient.model.ListServicesResponse;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** All that holds for steps that block, and what becomes of those that don't when nobody wants them any more. */
class AsyncServiceProvisionTest extends ServiceProvisionTest {
    private final AsyncServices asyncClient = new AsyncServices(client);

    @Override
    ServiceLifecycle steps() {
        return new JoiningClient(asyncClient);
    }

    @Test
    void cancelling_cancels_the_call_that_is_under_way_and_no_other_is_made() {
        CompletableFuture<DescribeServiceResponse> stalled = new CompletableFuture<>();
        asyncClient.stalled = stalled;
        client.has(request("mine", "image:1"), "RUNNING");
        CompletableFuture<?> steps = asyncClient.getOrCreateService(request("mine", "image:1"));

        steps.cancel(true);

        assertThat(stalled).isCancelled();
        assertThat(client.calls).containsExactly("List");
    }

    /** The services as futures, which are completed at once unless told otherwise. */
    private static final class AsyncServices implements AppRunnerAsyncClient {
        private final InMemoryServices services;
        private CompletableFuture<DescribeServiceResponse> stalled;

        AsyncServices(InMemoryServices services) {
            this.services = services;
        }

        @Override
        public CompletableFuture<ListServicesResponse> listServices(ListServicesRequest request) {
            return over(() -> services.listServices(request));
        }

        @Override
        public CompletableFuture<DescribeServiceResponse> describeService(DescribeServiceRequest request) {
            return stalled != null ? stalled : over(() -> services.describeService(request));
        }

        @Override
        public CompletableFuture<ListOperationsResponse> listOperations(ListOperationsRequest request) {
            return over(() -> services.listOperations(request));
        }

        @Override
        public CompletableFuture<CreateServiceResponse> createService(CreateServiceRequest request) {
            return over(() -> services.createService(request));
        }

        @Override
        public CompletableFuture<DeleteServiceResponse> deleteService(DeleteServiceRequest request) {
            return over(() -> services.deleteService(request));
        }

        @Override
        public String serviceName() {
            return SERVICE_NAME;
        }

        @Override
        public void close() {}

        private static <T> CompletableFuture<T> over(Supplier<T> call) {
            try {
                return CompletableFuture.completedFuture(call.get());
            } catch (RuntimeException e) {
                return CompletableFuture.failedFuture(e);
            }
        }
    }
}
