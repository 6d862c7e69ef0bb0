package io.github.apprunnerclient.testkit;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.extension.Extension;
import com.github.tomakehurst.wiremock.extension.StubLifecycleListener;
import com.github.tomakehurst.wiremock.stubbing.StubMapping;
import java.util.List;
import java.util.UUID;

/**
 * The WireMock server, on which the service is the stub that matches what no other does. Whoever resets or removes
 * WireMock's stubs, that one comes back.
 */
final class FakeServer implements StubLifecycleListener {
    static final String LOOPBACK = "127.0.0.1";

    private static final UUID SERVICE = UUID.fromString("6d1c3c1e-0c52-4a8e-9f0b-3a9a2d2f7c11");
    private static final int LAST = Integer.MAX_VALUE;
    // A reply that is held back or trickles occupies its thread.
    private static final int THREADS = 100;

    private final WireMockServer wireMock;

    private FakeServer(String bindAddress, int port, List<Extension> extensions) {
        wireMock = new WireMockServer(wireMockConfig()
                .bindAddress(bindAddress)
                .port(port)
                .containerThreads(THREADS)
                .jettyAcceptors(1)
                .templatingEnabled(false)
                .gzipDisabled(true)
                .maxRequestJournalEntries(RequestLog.CAPACITY)
                .extensions(extensions.toArray(Extension[]::new))
                .extensions(this));
    }

    static FakeServer start(String bindAddress, int port, List<Extension> extensions) {
        FakeServer server = new FakeServer(bindAddress, port, extensions);
        server.wireMock.start();
        server.stubService();
        return server;
    }

    /** The host by which a program on this machine reaches what listens at that address. */
    static String reachable(String bindAddress) {
        boolean isEverywhere = bindAddress.equals("0.0.0.0") || bindAddress.equals("::");
        String host = isEverywhere ? LOOPBACK : bindAddress;
        return host.contains(":") ? "[" + host + "]" : host;
    }

    WireMockServer wireMock() {
        return wireMock;
    }

    void reset() {
        wireMock.resetAll();
    }

    void close() {
        wireMock.stop();
    }

    @Override
    public String getName() {
        return "app-runner-stub";
    }

    @Override
    public void afterStubsReset() {
        stubService();
    }

    @Override
    public void afterStubRemoved(StubMapping stub) {
        if (stub.getId().equals(SERVICE)) {
            stubService();
        }
    }

    private void stubService() {
        wireMock.stubFor(any(anyUrl())
                .withId(SERVICE)
                .atPriority(LAST)
                .willReturn(aResponse().withTransformers(ServiceTransformer.NAME)));
    }
}
