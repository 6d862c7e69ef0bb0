package io.github.apprunnerclient.testkit;

import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentials;
import software.amazon.awssdk.regions.Region;

/**
 * Builds a {@link FakeAppRunner} that is not as {@link FakeAppRunner#create()} makes it.
 *
 * <pre>{@code
 * @RegisterExtension
 * static FakeAppRunner appRunner = FakeAppRunner.builder()
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
    int port;
    AwsCredentials credentials = EXAMPLE;
    boolean verifySignatures = true;
    int connectionQuota = 10;

    @Nullable
    Duration completeHandshakesAfter;

    boolean listDeletedConnections;
    Clock clock = Clock.systemUTC();
    Clock signatureClock = Clock.systemUTC();
    boolean resetBeforeEachTest = true;

    FakeAppRunnerBuilder() {}

    /** The region that the service is in: signatures must be made for it. {@code us-east-1} unless set. */
    public FakeAppRunnerBuilder region(Region region) {
        this.region = Objects.requireNonNull(region, "region");
        return this;
    }

    /** The port to listen on, on this machine only. A free one unless set. */
    public FakeAppRunnerBuilder port(int port) {
        this.port = port;
        return this;
    }

    /**
     * The only credentials that signatures are accepted from; a session token is asked for if these have one. Those of
     * AWS's documentation, {@code AKIAIOSFODNN7EXAMPLE}, unless set.
     */
    public FakeAppRunnerBuilder credentials(AwsCredentials credentials) {
        this.credentials = Objects.requireNonNull(credentials, "credentials");
        return this;
    }

    /** Whether to check signatures; checked unless set to false, after which unsigned requests are served too. */
    public FakeAppRunnerBuilder verifySignatures(boolean verified) {
        this.verifySignatures = verified;
        return this;
    }

    /** How many connections there may be. 10 unless set. */
    public FakeAppRunnerBuilder connectionQuota(int connections) {
        this.connectionQuota = connections;
        return this;
    }

    /** How long after its creation a connection becomes {@code AVAILABLE} by itself. Never unless set. */
    public FakeAppRunnerBuilder completeHandshakesAfter(Duration time) {
        this.completeHandshakesAfter = Objects.requireNonNull(time, "time");
        return this;
    }

    /** Whether deleted connections stay in the listing as {@code DELETED}. They do not unless set to true. */
    public FakeAppRunnerBuilder listDeletedConnections(boolean listed) {
        this.listDeletedConnections = listed;
        return this;
    }

    /** The time of creations and handshakes: a test can turn it by hand. The system's unless set. */
    public FakeAppRunnerBuilder clock(Clock clock) {
        this.clock = Objects.requireNonNull(clock, "clock");
        return this;
    }

    /**
     * The time that signatures are checked against and that replies give as their {@code Date}: another one than
     * the caller's makes the caller's clock wrong. The system's unless set.
     */
    public FakeAppRunnerBuilder signatureClock(Clock clock) {
        this.signatureClock = Objects.requireNonNull(clock, "clock");
        return this;
    }

    /**
     * Whether each JUnit test begins with an empty service. It does unless set to false, which is for tests that run
     * at the same time on one fake.
     */
    public FakeAppRunnerBuilder resetBeforeEachTest(boolean reset) {
        this.resetBeforeEachTest = reset;
        return this;
    }

    /** {@return a fake that is not started yet} */
    public FakeAppRunner build() {
        return new FakeAppRunner(this);
    }
}
