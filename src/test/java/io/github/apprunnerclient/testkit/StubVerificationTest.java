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
    void Requests_are_counted_by_what_they_say() {
        for (OperationStub stub : new OperationStub[] {
            createConnection(), listConnections(), deleteConnection(),
            tagResource(), untagResource(), listTagsForResource()
        }) {
            stubFor(stub.willReplyWith(200, "{}"));
        }
        client.createConnection(r -> r.connectionName("my-connection")
                .providerType(ProviderType.GITHUB)
                .tags(tag("stage", "test"), tag("team", "platform")));
        client.listConnections(
                r -> r.connectionName("my-connection").maxResults(7).nextToken("token"));
        client.deleteConnection(r -> r.connectionArn(ARN));
        client.tagResource(r -> r.resourceArn(ARN).tags(tag("team", "platform")));
        client.untagResource(r -> r.resourceArn(ARN).tagKeys("stage", "team"));
        client.listTagsForResource(r -> r.resourceArn(ARN));

        verify(1, createConnectionRequested().withName("my-connection").withTag("team", "platform"));
        verify(1, createConnectionRequested().withProviderType(ProviderType.GITHUB));
        verify(0, createConnectionRequested().withProviderType(ProviderType.BITBUCKET));
        verify(0, createConnectionRequested().withName("my"));
        verify(0, createConnectionRequested().withTag("team", "test"));
        verify(1, listConnectionsRequested().withName("my-connection").withMaxResults(7));
        verify(1, listConnectionsRequested().withNextToken("token"));
        verify(0, listConnectionsRequested().withMaxResults(8));
        verify(0, listConnectionsRequested().withNextToken("other"));
        verify(1, deleteConnectionRequested().withArn(ARN));
        verify(0, deleteConnectionRequested().withArn("arn"));
        verify(1, tagResourceRequested().withArn(ARN).withTag("team", "platform"));
        verify(1, untagResourceRequested().withArn(ARN).withTagKey("team"));
        verify(0, untagResourceRequested().withTagKey("other"));
        verify(1, listTagsForResourceRequested().withArn(ARN));
        assertThatThrownBy(() -> verify(2, createConnectionRequested().withName("my-connection")))
                .isInstanceOf(VerificationException.class);
    }

    @Test
    void A_stub_stands_before_the_fake() {
        try (FakeAppRunner appRunner = FakeAppRunner.create().start()) {
            appRunner.wireMock().stubFor(createConnection().withName("full").willFail(serviceQuotaExceeded("Full")));

            assertThatThrownBy(() -> create(appRunner.client(), "full"))
                    .isInstanceOf(ServiceQuotaExceededException.class);
            create(appRunner.client(), "my-connection");

            assertThat(appRunner.connections()).hasSize(1);
            appRunner.wireMock().verify(1, createConnectionRequested().withName("full"));
            appRunner.wireMock().verify(2, createConnectionRequested());
        }
    }

    private static void create(AppRunnerClient client, String name) {
        client.createConnection(r -> r.connectionName(name).providerType(ProviderType.GITHUB));
    }

    private static Tag tag(String key, String value) {
        return Tag.builder().key(key).value(value).build();
    }
}
