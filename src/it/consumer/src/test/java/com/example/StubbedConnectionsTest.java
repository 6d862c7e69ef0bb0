package com.example;

import static com.github.tomakehurst.wiremock.client.WireMock.stubFor;
import static com.github.tomakehurst.wiremock.client.WireMock.verify;
import static io.github.apprunnerclient.testkit.AppRunnerStubs.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.github.tomakehurst.wiremock.junit5.WireMockRuntimeInfo;
import com.github.tomakehurst.wiremock.junit5.WireMockTest;
import io.github.apprunnerclient.AppRunnerClient;
import io.github.apprunnerclient.model.*;
import java.net.URI;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.regions.Region;

@WireMockTest
class StubbedConnectionsTest {
    @Test
    void a_quota_ends_it(WireMockRuntimeInfo wireMock) {
        stubFor(createConnection()
                .withRequest(r -> r.connectionName("my-connection"))
                .willReturn(r -> r.connection(c -> c.status(ConnectionStatus.AVAILABLE))));
        stubFor(createConnection()
                .withRequest(r -> r.connectionName("one-too-many"))
                .willFail(serviceQuotaExceeded("No connection left")));

        try (AppRunnerClient client = AppRunnerClient.builder()
                .endpointOverride(URI.create(wireMock.getHttpBaseUrl()))
                .region(Region.US_EAST_1)
                .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create("key", "secret")))
                .build()) {
            CreateConnectionRequest request = CreateConnectionRequest.builder()
                    .connectionName("my-connection")
                    .providerType(ProviderType.GITHUB)
                    .tags(Tag.builder().key("team").value("platform").build())
                    .build();

            assertEquals(
                    ConnectionStatus.AVAILABLE,
                    client.createConnection(request).connection().status());
            assertThrows(
                    ServiceQuotaExceededException.class,
                    () -> client.createConnection(request.copy(r -> r.connectionName("one-too-many"))));
        }

        verify(
                1,
                createConnection()
                        .withRequest(r -> r.connectionName("my-connection")
                                .tags(t -> t.key("team").value("platform")))
                        .requested());
    }
}
