package com.example;

import static org.assertj.core.api.Assertions.assertThat;

import io.awspring.cloud.autoconfigure.AwsSyncClientCustomizer;
import io.awspring.cloud.autoconfigure.core.AwsClientBuilderConfigurer;
import io.awspring.cloud.autoconfigure.core.AwsProperties;
import io.github.apprunnerclient.AppRunnerClient;
import io.github.apprunnerclient.AppRunnerClientBuilder;
import io.github.apprunnerclient.testkit.FakeAppRunner;
import io.github.apprunnerclient.testkit.FakeAppRunnerExtension;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import software.amazon.awssdk.awscore.defaultsmode.DefaultsMode;
import software.amazon.awssdk.http.apache5.Apache5HttpClient;
import software.amazon.awssdk.regions.Region;

/** Spring Cloud AWS configures our builder as it does those of the SDK, and the client does as told. */
class SpringCloudAwsTest {
    @RegisterExtension
    static final FakeAppRunnerExtension APP_RUNNER =
            FakeAppRunnerExtension.of(FakeAppRunner.builder().region(Region.EU_WEST_1));

    private final AwsProperties properties = new AwsProperties();

    @Test
    void region_credentials_endpoint_defaults_mode_and_user_agent_reach_the_client() {
        properties.setEndpoint(APP_RUNNER.endpoint());
        properties.setDefaultsMode(DefaultsMode.IN_REGION);
        properties.setFipsEnabled(false);
        properties.setDualstackEnabled(false);

        try (AppRunnerClient client =
                configurer().configure(AppRunnerClient.builder()).build()) {
            client.listConnections(r -> {});
        }

        assertThat(APP_RUNNER.requests()).singleElement().satisfies(request -> {
            assertThat(request.header("Authorization"))
                    .containsPattern("Credential=\\w+/\\d{8}/eu-west-1/apprunner/aws4_request");
            assertThat(request.header("amz-sdk-request"))
                    .as("the attempts of every defaults mode but the legacy one")
                    .isEqualTo("attempt=1; max=3");
            assertThat(request.header("User-Agent")).containsPattern(" spring-cloud-aws/3\\S*$");
        });
    }

    @Test
    void FIPS_reaches_the_client() {
        properties.setFipsEnabled(true);

        try (AppRunnerClient client =
                configurer().configure(AppRunnerClient.builder()).build()) {
            assertThat(client.serviceClientConfiguration().region()).isEqualTo(Region.EU_WEST_1);
        }
    }

    @Test
    void a_customizer_of_all_synchronous_clients_chooses_the_HTTP_client() {
        AwsSyncClientCustomizer apache = builder -> builder.httpClientBuilder(Apache5HttpClient.builder());
        properties.setEndpoint(APP_RUNNER.endpoint());

        try (AppRunnerClient client = configurer()
                .<AppRunnerClientBuilder>configureSyncClient(
                        AppRunnerClient.builder(), null, null, Stream.empty(), Stream.of(apache))
                .build()) {
            client.listConnections(r -> {});
        }

        assertThat(APP_RUNNER.requests())
                .singleElement()
                .satisfies(request -> assertThat(request.header("User-Agent")).contains(" md/http#Apache5 "));
    }

    private AwsClientBuilderConfigurer configurer() {
        return new AwsClientBuilderConfigurer(APP_RUNNER.credentialsProvider(), () -> Region.EU_WEST_1, properties);
    }
}
