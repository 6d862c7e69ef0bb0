package io.github.apprunnerclient.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import io.awspring.cloud.autoconfigure.AwsSyncClientCustomizer;
import io.awspring.cloud.autoconfigure.core.AwsClientBuilderConfigurer;
import io.awspring.cloud.autoconfigure.core.AwsProperties;
import io.github.apprunnerclient.AppRunnerClient;
import io.github.apprunnerclient.AppRunnerClientBuilder;
import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.awscore.defaultsmode.DefaultsMode;
import software.amazon.awssdk.http.apache5.Apache5HttpClient;
import software.amazon.awssdk.regions.Region;

/** Spring Cloud AWS configures our builder as it does those of the SDK, and the client does as told. */
class SpringCloudAwsOracleTest {
    private final AwsProperties properties = new AwsProperties();

    @Test
    void region_credentials_endpoint_defaults_mode_and_user_agent_reach_the_client() throws IOException {
        try (Recorder recorder = new Recorder()) {
            properties.setEndpoint(recorder.endpoint());
            properties.setDefaultsMode(DefaultsMode.IN_REGION);
            properties.setFipsEnabled(false);
            properties.setDualstackEnabled(false);

            try (AppRunnerClient client =
                    configurer().configure(AppRunnerClient.builder()).build()) {
                client.createConnection(new Setup().ourRequest());
            }

            assertThat(recorder.takeRequests()).singleElement().satisfies(request -> {
                assertThat(request.header("Authorization"))
                        .containsPattern("Credential=SPRING/\\d{8}/eu-west-1/apprunner/aws4_request");
                assertThat(request.header("amz-sdk-request"))
                        .as("the attempts of every defaults mode but the legacy one")
                        .isEqualTo("attempt=1; max=3");
                assertThat(request.header("User-Agent")).containsPattern(" spring-cloud-aws/3\\S*$");
            });
        }
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
    void a_customizer_of_all_synchronous_clients_chooses_the_HTTP_client() throws IOException {
        AwsSyncClientCustomizer apache = builder -> builder.httpClientBuilder(Apache5HttpClient.builder());
        try (Recorder recorder = new Recorder()) {
            properties.setEndpoint(recorder.endpoint());

            try (AppRunnerClient client = configurer()
                    .<AppRunnerClientBuilder>configureSyncClient(
                            AppRunnerClient.builder(), null, null, Stream.empty(), Stream.of(apache))
                    .build()) {
                client.createConnection(new Setup().ourRequest());
            }

            assertThat(recorder.takeRequests())
                    .singleElement()
                    .satisfies(
                            request -> assertThat(request.header("User-Agent")).contains(" md/http#Apache5 "));
        }
    }

    private AwsClientBuilderConfigurer configurer() {
        return new AwsClientBuilderConfigurer(
                StaticCredentialsProvider.create(AwsBasicCredentials.create("SPRING", "SECRET")),
                () -> Region.EU_WEST_1,
                properties);
    }
}
