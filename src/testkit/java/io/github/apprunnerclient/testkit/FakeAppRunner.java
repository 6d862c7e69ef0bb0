package io.github.apprunnerclient.testkit;

import com.github.tomakehurst.wiremock.WireMockServer;
import io.github.apprunnerclient.AppRunnerClient;
import io.github.apprunnerclient.internal.http.SocketHttpClient;
import io.github.apprunnerclient.model.Connection;
import io.github.apprunnerclient.model.ConnectionStatus;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.regions.Region;

/**
 * An App Runner on this machine that remembers connections and tags, checks requests and signatures as AWS does, and
 * goes wrong when told to. Thread-safe.
 *
 * <p>In any test framework, start it before the tests, {@link #reset()} it before each, and close it after them:
 *
 * <pre>{@code
 * try (FakeAppRunner appRunner = FakeAppRunner.create().start()) {
 *     appRunner.client().createConnection(r -> r
 *             .connectionName("my-connection")
 *             .providerType(ProviderType.GITHUB));
 *
 *     appRunner.completeHandshake("my-connection");
 *     assertEquals(ConnectionStatus.AVAILABLE, appRunner.connections().get(0).status());
 * }
 * }</pre>
 *
 * In JUnit Jupiter, {@link FakeAppRunnerExtension} does so. WireMock is all that it needs beside the client.
 */
public class FakeAppRunner implements AutoCloseable {
    private final FakeAppRunnerBuilder settings;
    private final ConnectionStore store;
    private final Wire wire;
    private final AppRunnerService service;
    private final MisbehaviourRules rules = new MisbehaviourRules();
    private final RequestLog log = new RequestLog();

    // Both are guarded by this.
    private @Nullable FakeServer server;
    private @Nullable AppRunnerClient client;

    FakeAppRunner(FakeAppRunnerBuilder settings) {
        this.settings = settings;
        store = new ConnectionStore(settings.region, settings.clock);
        wire = new Wire(settings.signatureClock);
        service = new AppRunnerService(
                store,
                settings.verifySignatures
                        ? new SignatureCheck(settings.credentials, settings.region, settings.signatureClock)
                        : null);
        resetService();
    }

    /** {@return a fake in {@code us-east-1}, on a free port, that {@link #start()} starts} */
    public static FakeAppRunner create() {
        return builder().build();
    }

    /** {@return a builder for a fake with other settings} */
    public static FakeAppRunnerBuilder builder() {
        return new FakeAppRunnerBuilder();
    }

    /**
     * Starts a fake for clients in any language; {@code --help} says how.
     *
     * @param args what {@code --help} explains
     */
    public static void main(String[] args) {
        int exitCode = CommandLine.run(System.out, System.err, args);
        if (exitCode != CommandLine.DONE) {
            System.exit(exitCode);
        }
    }

    /**
     * Starts to listen; does nothing if it does already.
     *
     * @return this
     */
    public synchronized FakeAppRunner start() {
        if (server == null) {
            server = FakeServer.start(settings.port, new ServiceTransformer(service, rules, wire), log);
        }
        return this;
    }

    /** Closes the port, every connection, and {@link #client()}; does nothing if it is not started. */
    @Override
    public synchronized void close() {
        wire.release();
        if (client != null) {
            client.close();
            client = null;
        }
        if (server != null) {
            server.close();
            server = null;
        }
    }

    /** Forgets connections, tags, requests, misbehaviour, and stubs, and takes the builder's settings again. */
    public synchronized void reset() {
        resetService();
        if (server != null) {
            server.reset();
        }
    }

    /**
     * {@return a client that talks to this fake, whatever this machine's AWS and proxy settings are}
     *
     * @throws IllegalStateException if the fake is not started
     */
    public synchronized AppRunnerClient client() {
        if (client == null) {
            client = AppRunnerClient.builder()
                    .region(region())
                    .endpointOverride(endpoint())
                    .credentialsProvider(credentialsProvider())
                    .fipsEnabled(false)
                    .dualstackEnabled(false)
                    .httpClientBuilder(SocketHttpClient.builder().withoutProxies())
                    .build();
        }
        return client;
    }

    /**
     * {@return where it listens, for any client's {@code endpointOverride}}
     *
     * @throws IllegalStateException if the fake is not started
     */
    public URI endpoint() {
        return URI.create("http://127.0.0.1:" + wireMock().port());
    }

    /** {@return the region that it is in} */
    public Region region() {
        return settings.region;
    }

    /** {@return the credentials that it knows, for any client} */
    public AwsCredentialsProvider credentialsProvider() {
        return StaticCredentialsProvider.create(settings.credentials);
    }

    /**
     * {@return the WireMock server underneath: its stubs come before the service, which answers what they don't match}
     *
     * @throws IllegalStateException if the fake is not started
     */
    public synchronized WireMockServer wireMock() {
        if (server == null) {
            throw new IllegalStateException(
                    "This FakeAppRunner is not started: call start(), or have JUnit do it with a FakeAppRunnerExtension");
        }
        return server.wireMock();
    }

    /** {@return the last requests that arrived, in their order, up to 10,000, those that stubs answered among them} */
    public List<RecordedRequest> requests() {
        return log.requests();
    }

    /** {@return the connections that a listing would show, in the order of their creation} */
    public List<Connection> connections() {
        return store.list(null, null, null).connections();
    }

    /**
     * Makes a connection {@code AVAILABLE}, as its owner does in the console.
     *
     * @param connectionName its exact name
     * @throws IllegalStateException if there is none of this name, or its handshake is not pending
     */
    public void completeHandshake(String connectionName) {
        store.handshake(connectionName, ConnectionStatus.AVAILABLE);
    }

    /**
     * Makes a connection's handshake end in {@code ERROR}.
     *
     * @param connectionName its exact name
     * @throws IllegalStateException if there is none of this name, or its handshake is not pending
     */
    public void failHandshake(String connectionName) {
        store.handshake(connectionName, ConnectionStatus.ERROR);
    }

    /**
     * Sets how old connections are when they become {@code AVAILABLE}, until the next {@link #reset()}.
     *
     * @param time the age
     */
    public void completeHandshakesAfter(Duration time) {
        store.handshakeTime(time);
    }

    /**
     * Sets how many connections there may be, until the next {@link #reset()}.
     *
     * @param connections the quota
     */
    public void connectionQuota(int connections) {
        store.quota(connections);
    }

    /**
     * Sets whether connections that are deleted from now on stay in the listing, until the next {@link #reset()}.
     *
     * @param listed whether they stay
     */
    public void listDeletedConnections(boolean listed) {
        store.listsDeleted(listed);
    }

    /**
     * {@return the next calls, to say how they go wrong}
     *
     * @param calls how many
     */
    public CallSelection onNextCalls(int calls) {
        return new CallSelection(rules, calls);
    }

    /** {@return all calls from now on, to say how they go wrong} */
    public CallSelection onEveryCall() {
        return new CallSelection(rules, Long.MAX_VALUE);
    }

    /** Ends all misbehaviour, and lets go of replies that are held back. */
    public void behave() {
        rules.clear();
        wire.release();
    }

    private void resetService() {
        behave();
        log.clear();
        store.reset(settings.connectionQuota, settings.completeHandshakesAfter, settings.listDeletedConnections);
    }
}
