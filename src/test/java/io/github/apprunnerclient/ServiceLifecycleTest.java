package io.github.apprunnerclient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.apprunnerclient.model.CreateServiceRequest;
import io.github.apprunnerclient.model.ImageRepositoryType;
import io.github.apprunnerclient.model.Service;
import io.github.apprunnerclient.model.ServiceConflictException;
import io.github.apprunnerclient.model.ServiceStatus;
import io.github.apprunnerclient.testkit.CallSelection;
import io.github.apprunnerclient.testkit.FakeAppRunnerExtension;
import java.time.Duration;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The interleavings that matter, between the client and a service that remembers. */
class ServiceLifecycleTest {
    @RegisterExtension
    static final FakeAppRunnerExtension appRunner = FakeAppRunnerExtension.create();

    private static final CreateServiceRequest MINE = CreateServiceRequest.builder()
            .serviceName("my-service")
            .sourceConfiguration(s -> s.imageRepository(i -> i.imageIdentifier("public.ecr.aws/nginx/nginx:1")
                    .imageRepositoryType(ImageRepositoryType.ECR_PUBLIC)))
            .instanceConfiguration(i -> i.cpu("1 vCPU").memory("2 GB"))
            .tags(t -> t.key("team").value("platform"))
            .overrideConfiguration(o -> o.apiCallTimeout(Duration.ofSeconds(3)))
            .build();

    private final AppRunnerClient client = appRunner.client();

    @ParameterizedTest
    @MethodSource("io.github.apprunnerclient.ConnectionLifecycleTest#lostReplies")
    void a_create_whose_reply_is_lost_unreadable_or_late_is_found_and_made_once(Consumer<CallSelection> loss) {
        loss.accept(appRunner.onNextCalls(1).of("CreateService"));

        Service service = client.getOrCreateService(MINE);

        assertThat(appRunner.services()).extracting(Service::serviceArn).containsExactly(service.serviceArn());
    }

    @Test
    void one_that_is_deleted_is_in_the_way_until_it_is_gone() {
        Service first = client.getOrCreateService(MINE);
        appRunner.finishOperation("my-service");
        assertThat(client.deleteServiceIfExists("my-service")).isTrue();

        assertThat(client.deleteServiceIfExists("my-service")).isFalse();
        assertThatThrownBy(() -> client.getOrCreateService(MINE))
                .isInstanceOfSatisfying(
                        ServiceConflictException.class,
                        conflict -> assertThat(conflict.service().serviceArn()).isEqualTo(first.serviceArn()))
                .hasMessageContaining("it is being deleted");

        appRunner.finishOperation("my-service");
        assertThat(client.findService("my-service")).isEmpty();
        assertThat(client.getOrCreateService(MINE).serviceArn()).isNotEqualTo(first.serviceArn());
    }

    @Test
    void one_that_is_paused_is_returned_and_keeps_its_tags() {
        String arn = client.getOrCreateService(MINE).serviceArn();
        appRunner.finishOperation("my-service");
        client.pauseService(r -> r.serviceArn(arn));
        appRunner.finishOperation("my-service");

        Service found = client.getOrCreateService(
                MINE.toBuilder().tags(t -> t.key("team").value("another")).build());

        assertThat(found.status()).isEqualTo(ServiceStatus.PAUSED);
        assertThat(client.listTagsForResource(r -> r.resourceArn(arn)).tags()).isEqualTo(MINE.tags());
    }
}
