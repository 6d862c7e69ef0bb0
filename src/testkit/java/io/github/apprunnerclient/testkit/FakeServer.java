package io.github.apprunnerclient.testkit;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;

import com.github.tomakehurst.wiremock.WireMockServer;

/** The WireMock server, on which the service is the stub that matches what no other does. */
final class FakeServer {
    private static final int LAST = Integer.MAX_VALUE;
    // A reply that is held back or trickles occupies its thread.
    private static final int THREADS = 100;

    private final WireMockServer wireMock;

    private FakeServer(WireMockServer wireMock) {
        this.wireMock = wireMock;
    }

    static FakeServer start(int port, ServiceTransformer service, RequestLog log) {
        WireMockServer wireMock = new WireMockServer(wireMockConfig()
                .bindAddress("127.0.0.1")
                .port(port)
                .containerThreads(THREADS)
                .jettyAcceptors(1)
                .templatingEnabled(false)
                .gzipDisabled(true)
                .maxRequestJournalEntries(RequestLog.CAPACITY)
                .extensions(service, log));
        wireMock.start();
        FakeServer server = new FakeServer(wireMock);
        server.stubService();
        return server;
    }

    WireMockServer wireMock() {
        return wireMock;
    }

    void reset() {
        wireMock.resetAll();
        stubService();
    }

    void stop() {
        wireMock.stop();
    }

    private void stubService() {
        wireMock.stubFor(
                any(anyUrl()).atPriority(LAST).willReturn(aResponse().withTransformers(ServiceTransformer.NAME)));
    }
}
