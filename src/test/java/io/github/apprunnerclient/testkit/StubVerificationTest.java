package io.github.apprunnerclient.testkit;

import static com.github.tomakehurst.wiremock.client.WireMock.stubFor;
import static com.github.tomakehurst.wiremock.client.WireMock.verify;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;
import static io.github.apprunnerclient.testkit.AppRunnerStubs.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.tomakehurst.wiremock.client.VerificationException;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import io.github.apprunnerclient.AppRunnerClient;
import io.github.apprunnerclient.model.ProviderType;
import io.github.apprunnerclient.model.ServiceQuotaExceededException;
import io.github.apprunnerclient.model.Tag;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What was asked of stubs, on a plain WireMock and before the fake. */
class StubVerificationTest {
    private static final String ARN =
            "arn:aws:apprunner:us-east-1:123456789012:connection/my-connection/0123456789abcdef";

    @RegisterExtension
    static WireMockExtension wireMock = WireMockExtension.newInstance()
            .options(options().dynamicPort())
            .configureStaticDsl(true)
            .build();

    private AppRunnerClient client;

    @BeforeEach
    void buildClient() {
        client = StubClient.at(wireMock.baseUrl());
    }

    @AfterEach
    void closeClient() {
        client.close();
    }

    @Test
    void requests_are_counted_by_what_they_say() {
        for (OperationPattern<?, ?> pattern : List.of(createConnection(), listConnections(), untagResource())) {
            stubFor(pattern.willSucceed());
        }
        client.createConnection(r -> r.connectionName("my-connection")
                .providerType(ProviderType.GITHUB)
                .tags(tag("stage", "test"), tag("team", "platform")));
        client.listConnections(
                r -> r.connectionName("my-connection").maxResults(7).nextToken("token"));
        client.untagResource(r -> r.resourceArn(ARN).tagKeys("stage", "team"));

        verify(1, createConnection().requested());
        verify(
                1,
                createConnection()
                        .withRequest(r -> r.connectionName("my-connection").tags(tag("team", "platform")))
                        .requested());
        verify(0, createConnection().withRequest(r -> r.connectionName("my")).requested());
        verify(
                0,
                createConnection().withRequest(r -> r.tags(tag("team", "test"))).requested());
        verify(1, listConnections().withRequest(r -> r.maxResults(7)).requested());
        verify(
                0,
                listConnections()
                        .withRequest(r -> r.maxResults(7))
                        .withRequest(r -> r.nextToken("other"))
                        .requested());
        verify(1, untagResource().withRequest(r -> r.tagKeys("team")).requested());
        verify(0, untagResource().withRequest(r -> r.tagKeys("other")).requested());
        assertThatThrownBy(() -> verify(2, createConnection().requested())).isInstanceOf(VerificationException.class);
    }

    @Test
    void a_stub_stands_before_the_fake() {
        try (FakeAppRunner appRunner = FakeAppRunner.create().start()) {
            appRunner
                    .wireMock()
                    .stubFor(createConnection()
                            .withRequest(r -> r.connectionName("full"))
                            .willFail(serviceQuotaExceeded("Full")));

            assertThatThrownBy(() -> create(appRunner.client(), "full"))
                    .isInstanceOf(ServiceQuotaExceededException.class);
            create(appRunner.client(), "my-connection");

            assertThat(appRunner.connections()).hasSize(1);
            appRunner
                    .wireMock()
                    .verify(
                            1,
                            createConnection()
                                    .withRequest(r -> r.connectionName("full"))
                                    .requested());
            appRunner.wireMock().verify(2, createConnection().requested());
        }
    }

    private static void create(AppRunnerClient client, String name) {
        client.createConnection(r -> r.connectionName(name).providerType(ProviderType.GITHUB));
    }

    private static Tag tag(String key, String value) {
        return Tag.builder().key(key).value(value).build();
    }
}
