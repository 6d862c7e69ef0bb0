package io.github.apprunnerclient.testkit;

import static io.github.apprunnerclient.testkit.AnyClient.at;

import io.github.apprunnerclient.AppRunnerAsyncClient;
import io.github.apprunnerclient.AppRunnerClient;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;

/**
 * AWS keeps the contract, in the region that {@code -Dcontract.region} names, with the credentials of the default
 * chain. What costs money is left out unless {@code -Dcontract.paid=true}.
 */
@EnabledIfSystemProperty(named = "contract.region", matches = ".+")
class AwsContractTest extends AppRunnerContract {
    private static final Duration POLL = Duration.ofSeconds(5);
    private static final int POLLS = 240;

    private final Region region = Region.of(System.getProperty("contract.region", "us-east-1"));
    private final software.amazon.awssdk.services.apprunner.AppRunnerClient official =
            software.amazon.awssdk.services.apprunner.AppRunnerClient.builder()
                    .region(region)
                    .httpClientBuilder(UrlConnectionHttpClient.builder())
                    .build();
    private final AppRunnerClient blocking =
            AppRunnerClient.builder().region(region).build();
    private final AppRunnerAsyncClient async =
            AppRunnerAsyncClient.builder().region(region).build();

    @AfterAll
    void closeClients() {
        official.close();
        blocking.close();
        async.close();
    }

    @Override
    List<AnyClient> clients() {
        return AnyClient.all(official, blocking, async);
    }

    @Override
    String unique(String name) {
        return name + "-" + UUID.randomUUID().toString().substring(0, 13);
    }

    @Override
    boolean mayCost() {
        return Boolean.getBoolean("contract.paid");
    }

    @Override
    void awaitOperation(AnyClient client, String serviceArn) {
        for (int i = 0; i < POLLS; i++) {
            Map<String, Object> service = client.call("DescribeService", Map.of("ServiceArn", serviceArn));
            if (!"OPERATION_IN_PROGRESS".equals(at(service, "Service.Status"))) {
                return;
            }
            try {
                Thread.sleep(POLL.toMillis());
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
        throw new AssertionError(serviceArn + " is still in progress after " + POLL.multipliedBy(POLLS));
    }
}
