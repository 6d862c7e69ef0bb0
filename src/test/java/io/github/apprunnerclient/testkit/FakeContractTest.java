package io.github.apprunnerclient.testkit;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.extension.RegisterExtension;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.services.apprunner.AppRunnerClient;

/** The fake keeps the contract, whichever client asks. */
class FakeContractTest extends AppRunnerContract {
    @RegisterExtension
    static FakeAppRunnerExtension appRunner = FakeAppRunnerExtension.create();

    private static final AtomicInteger NAMES = new AtomicInteger();

    private AppRunnerClient official;

    @Override
    List<AnyClient> clients() {
        if (official == null) {
            official = AppRunnerClient.builder()
                    .region(appRunner.region())
                    .endpointOverride(appRunner.endpoint())
                    .credentialsProvider(appRunner.credentialsProvider())
                    .httpClientBuilder(UrlConnectionHttpClient.builder())
                    .build();
        }
        return AnyClient.all(official, appRunner.client(), appRunner.asyncClient());
    }

    @AfterAll
    void closeClient() {
        official.close();
    }

    @Override
    String unique(String name) {
        return name + "-" + NAMES.incrementAndGet();
    }

    @Override
    boolean mayCost() {
        return true;
    }

    @Override
    void awaitOperation(AnyClient client, String serviceArn) {
        appRunner.finishAll();
    }
}
