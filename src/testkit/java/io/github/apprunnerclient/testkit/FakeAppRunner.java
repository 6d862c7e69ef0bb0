package io.github.apprunnerclient.testkit;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.extension.Extension;
import io.github.apprunnerclient.AppRunnerAsyncClient;
import io.github.apprunnerclient.AppRunnerBaseClientBuilder;
import io.github.apprunnerclient.AppRunnerClient;
import io.github.apprunnerclient.internal.DefaultAppRunnerAsyncClientBuilder;
import io.github.apprunnerclient.internal.http.SocketHttpClient;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.regions.Region;

/**
 * A fake App Runner on this machine, with all operations: it keeps what is created, checks requests and signatures as AWS
 * does, and fails when told to. Thread-safe.
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
 * In JUnit Jupiter, {@link FakeAppRunnerExtension} does so. Besides the client, it needs WireMock only.
 */
public class FakeAppRunner extends FakeAccount implements AutoCloseable {
    private final FakeAppRunnerBuilder settings;
    private final Wire wire;
    private final AppRunnerService service;
    private final MisbehaviourRules rules = new MisbehaviourRules();
    private final RequestLog log = new RequestLog();

    // All three are guarded by this.
    private @Nullable FakeServer server;
    private @Nullable AppRunnerClient client;
    private @Nullable AppRunnerAsyncClient asyncClient;

    FakeAppRunner(FakeAppRunnerBuilder settings) {
        super(settings);
        this.settings = settings;
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
            List<Extension> extensions = new ArrayList<>(List.of(new ServiceTransformer(service, rules, wire), log));
            if (settings.isAlone) {
                extensions.add(new ControlRoutes(new Controls(this)));
                extensions.add(new ClosedAdmin());
            }
            server = FakeServer.start(settings.bindAddress, settings.port, extensions);
        }
        return this;
    }

    /** Closes the port, every connection, {@link #client()} and {@link #asyncClient()}; does nothing if it is not started. */
    @Override
    public synchronized void close() {
        wire.release();
        if (client != null) {
            client.close();
            client = null;
        }
        if (asyncClient != null) {
            asyncClient.close();
            asyncClient = null;
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
            client = pointed(AppRunnerClient.builder())
                    .httpClientBuilder(SocketHttpClient.builder().withoutProxies())
                    .build();
        }
        return client;
    }

    /**
     * {@return an asynchronous client that talks to this fake, whatever this machine's AWS and proxy settings are}
     *
     * @throws IllegalStateException if the fake is not started
     */
    public synchronized AppRunnerAsyncClient asyncClient() {
        if (asyncClient == null) {
            asyncClient = pointed(new DefaultAppRunnerAsyncClientBuilder().withoutProxies())
                    .build();
        }
        return asyncClient;
    }

    private <B extends AppRunnerBaseClientBuilder<B, C>, C> B pointed(B builder) {
        return builder.region(region())
                .endpointOverride(endpoint())
                .credentialsProvider(credentialsProvider())
                .fipsEnabled(false)
                .dualstackEnabled(false);
    }

    /**
     * {@return where it listens, for any client's {@code endpointOverride}}
     *
     * @throws IllegalStateException if the fake is not started
     */
    public URI endpoint() {
        return URI.create("http://" + FakeServer.reachable(settings.bindAddress) + ":"
                + wireMock().port());
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

    /**
     * {@return the next calls, to say how they are to fail}
     *
     * @param calls how many
     */
    public CallSelection onNextCalls(int calls) {
        return new CallSelection(rules, calls);
    }

    /** {@return all calls from now on, to say how they are to fail} */
    public CallSelection onEveryCall() {
        return new CallSelection(rules, Long.MAX_VALUE);
    }

    /** Ends all misbehaviour, and sends the replies that are held back. */
    public void behave() {
        rules.clear();
        wire.release();
    }

    private void resetService() {
        behave();
        log.clear();
        store.reset();
        settings.quotas.forEach(store::quota);
        settings.seed.plantIn(store);
        store.handshakeTime(settings.completeHandshakesAfter);
        store.operationTime(settings.finishOperationsAfter);
        listDeletedConnections(settings.listDeletedConnections);
    }
}
