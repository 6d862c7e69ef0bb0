package io.github.apprunnerclient.testkit;

import java.time.Clock;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentials;
import software.amazon.awssdk.regions.Region;

/**
 * Builds a {@link FakeAppRunner} with other settings than {@link FakeAppRunner#create()}.
 *
 * <pre>{@code
 * FakeAppRunner appRunner = FakeAppRunner.builder()
 *         .region(Region.EU_WEST_1)
 *         .connectionQuota(2)
 *         .completeHandshakesAfter(Duration.ofSeconds(3))
 *         .build();
 * }</pre>
 */
public final class FakeAppRunnerBuilder {
    // The access key of AWS's documentation, which no scanner for secrets takes for one.
    private static final AwsCredentials EXAMPLE =
            AwsBasicCredentials.create("AKIAIOSFODNN7EXAMPLE", "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY");

    Region region = Region.US_EAST_1;
    String bindAddress = FakeServer.LOOPBACK;
    int port;
    AwsCredentials credentials = EXAMPLE;
    boolean verifySignatures = true;
    Seed seed = Seed.NONE;
    /** Whether it has no test, so a page in its place, and WireMock's own routes are nobody's. */
    boolean isAlone;

    final Map<Kind, Integer> quotas = new EnumMap<>(Kind.class);

    @Nullable
    Duration completeHandshakesAfter;

    @Nullable
    Duration finishOperationsAfter;

    boolean listDeletedConnections;
    Clock clock = Clock.systemUTC();
    Clock signatureClock = Clock.systemUTC();

    FakeAppRunnerBuilder() {}

    /**
     * Sets the region that the service is in: signatures must be made for it.
     *
     * @param region {@code us-east-1} unless set
     * @return this builder
     */
    public FakeAppRunnerBuilder region(Region region) {
        this.region = Objects.requireNonNull(region, "region");
        return this;
    }

    /**
     * Sets the port to listen on, on this machine only.
     *
     * @param port a free one unless set
     * @return this builder
     */
    public FakeAppRunnerBuilder port(int port) {
        this.port = port;
        return this;
    }

    /**
     * Sets the only credentials that signatures are accepted from; a session token is asked for if these have one.
     *
     * @param credentials those of AWS's documentation, {@code AKIAIOSFODNN7EXAMPLE}, unless set
     * @return this builder
     */
    public FakeAppRunnerBuilder credentials(AwsCredentials credentials) {
        this.credentials = Objects.requireNonNull(credentials, "credentials");
        return this;
    }

    /**
     * Sets whether to check signatures; unless they are checked, unsigned requests are served too.
     *
     * @param verified true unless set
     * @return this builder
     */
    public FakeAppRunnerBuilder verifySignatures(boolean verified) {
        this.verifySignatures = verified;
        return this;
    }

    /**
     * Sets how many connections there may be.
     *
     * @param connections 10 unless set
     * @return this builder
     */
    public FakeAppRunnerBuilder connectionQuota(int connections) {
        quotas.put(Kind.CONNECTION, connections);
        return this;
    }

    /**
     * Sets how long after its creation a connection becomes {@code AVAILABLE} by itself.
     *
     * @param time never unless set
     * @return this builder
     */
    public FakeAppRunnerBuilder completeHandshakesAfter(Duration time) {
        this.completeHandshakesAfter = Objects.requireNonNull(time, "time");
        return this;
    }

    /**
     * Sets how long after its start an operation ends with success by itself: the creation of a service, for example.
     *
     * @param time zero for at once; never unless set
     * @return this builder
     */
    public FakeAppRunnerBuilder finishOperationsAfter(Duration time) {
        this.finishOperationsAfter = Objects.requireNonNull(time, "time");
        return this;
    }

    /**
     * Sets whether deleted connections stay in the listing as {@code DELETED}.
     *
     * @param listed false unless set
     * @return this builder
     */
    public FakeAppRunnerBuilder listDeletedConnections(boolean listed) {
        this.listDeletedConnections = listed;
        return this;
    }

    /**
     * Sets the time of creations and handshakes.
     *
     * @param clock one that a test can turn by hand, for example; the system's unless set
     * @return this builder
     */
    public FakeAppRunnerBuilder clock(Clock clock) {
        this.clock = Objects.requireNonNull(clock, "clock");
        return this;
    }

    /**
     * Sets the time that signatures are checked against and that replies give as their {@code Date}: another one than
     * the caller's makes the caller's clock wrong.
     *
     * @param clock the system's unless set
     * @return this builder
     */
    public FakeAppRunnerBuilder signatureClock(Clock clock) {
        this.signatureClock = Objects.requireNonNull(clock, "clock");
        return this;
    }

    /** {@return a fake that is not started yet} */
    public FakeAppRunner build() {
        return new FakeAppRunner(this);
    }
}
