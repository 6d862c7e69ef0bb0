package io.github.apprunnerclient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.apprunnerclient.model.CreateConnectionRequest;
import io.github.apprunnerclient.model.CreateServiceRequest;
import io.github.apprunnerclient.model.CreateVpcConnectorRequest;
import io.github.apprunnerclient.model.DescribeServiceRequest;
import io.github.apprunnerclient.model.ListServicesRequest;
import io.github.apprunnerclient.model.SourceConfiguration;
import io.github.apprunnerclient.model.Tag;
import io.github.apprunnerclient.paginators.ListServicesIterable;
import java.time.Duration;
import java.util.function.Consumer;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.auth.credentials.AnonymousCredentialsProvider;
import software.amazon.awssdk.regions.Region;

/** What must not be null is refused where it is given, by its name. */
class NullArgumentsTest {
    private final AppRunnerClient client = AppRunnerClient.builder()
            .region(Region.US_EAST_1)
            .credentialsProvider(AnonymousCredentialsProvider.create())
            .build();

    private final AppRunnerAsyncClient asyncClient = AppRunnerAsyncClient.builder()
            .region(Region.US_EAST_1)
            .credentialsProvider(AnonymousCredentialsProvider.create())
            .build();

    @Test
    void a_null_request_is_refused() {
        assertRefused("createConnectionRequest", () -> client.createConnection((CreateConnectionRequest) null));
        assertThat(asyncClient.createConnection((CreateConnectionRequest) null))
                .isCompletedExceptionally()
                .failsWithin(Duration.ZERO)
                .withThrowableThat()
                .withMessageContaining("createConnectionRequest must not be null");
    }

    @Test
    void a_null_consumer_of_a_request_is_refused() {
        Consumer<CreateServiceRequest.Builder> nothing = null;
        assertRefused("createServiceRequest", () -> client.createService(nothing));
        assertRefused("createServiceRequest", () -> asyncClient.createService(nothing));
    }

    @Test
    void a_null_request_for_pages_is_refused() {
        assertRefused("firstRequest", () -> client.listServicesPaginator((ListServicesRequest) null));
        assertRefused(
                "client",
                () -> new ListServicesIterable(
                        (AppRunnerClient) null, ListServicesRequest.builder().build()));
    }

    @Test
    void a_null_name_or_request_to_wait_for_is_refused() {
        Consumer<DescribeServiceRequest.Builder> nothing = null;
        assertRefused(
                "describeServiceRequest", () -> client.waiter().waitUntilServiceRunning((DescribeServiceRequest) null));
        assertRefused("describeServiceRequest", () -> client.waiter().waitUntilServiceRunning(nothing));
        assertRefused("overrideConfig", () -> client.waiter().waitUntilServiceRunning(r -> {}, null));
    }

    @Test
    void a_null_consumer_of_a_model_is_refused() {
        Consumer<SourceConfiguration.Builder> nothing = null;
        Consumer<Tag.Builder> noTag = null;
        assertRefused(
                "sourceConfiguration", () -> CreateServiceRequest.builder().sourceConfiguration(nothing));
        assertRefused("tags", () -> CreateServiceRequest.builder().tags(noTag));
        assertRefused("tags", () -> CreateServiceRequest.builder().tags((Consumer<Tag.Builder>[]) null));
    }

    @Test
    void a_null_array_is_refused() {
        assertRefused("subnets", () -> CreateVpcConnectorRequest.builder().subnets((String[]) null));
    }

    private static void assertRefused(String name, ThrowingCallable call) {
        assertThatNullPointerException().isThrownBy(call).withMessage(name + " must not be null");
    }
}
