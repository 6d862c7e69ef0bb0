package io.github.apprunnerclient.testkit;

import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.serverError;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.WireMock;
import io.github.apprunnerclient.model.ProviderType;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** WireMock's own ways to forget stubs, of which the service is one. */
class WireMockResetTest {
    @RegisterExtension
    static FakeAppRunnerExtension appRunner = FakeAppRunnerExtension.create();

    static Stream<Named<Consumer<WireMockServer>>> resets() {
        return Stream.of(
                Named.of("resetAll", WireMockServer::resetAll),
                Named.of("resetMappings", WireMockServer::resetMappings),
                Named.of("resetToDefaultMappings", WireMockServer::resetToDefaultMappings),
                Named.of(
                        "removal of each stub",
                        wireMock -> wireMock.getStubMappings().forEach(wireMock::removeStub)),
                Named.of(
                        "POST /__admin/reset",
                        wireMock ->
                                WireMock.create().port(wireMock.port()).build().resetMappings()),
                Named.of(
                        "DELETE /__admin/mappings",
                        wireMock ->
                                WireMock.create().port(wireMock.port()).build().removeMappings()));
    }

    @ParameterizedTest
    @MethodSource("resets")
    void a_reset_leaves_the_service_and_what_is_in_it(Consumer<WireMockServer> reset) {
        appRunner.client().createConnection(r -> r.connectionName("kept").providerType(ProviderType.GITHUB));
        appRunner.wireMock().stubFor(any(anyUrl()).willReturn(serverError()));

        reset.accept(appRunner.wireMock());

        assertThat(appRunner.client().listConnections(r -> {}).connectionSummaryList())
                .hasSize(1);
    }
}
