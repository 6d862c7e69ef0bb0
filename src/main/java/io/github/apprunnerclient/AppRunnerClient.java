package io.github.apprunnerclient;

import io.github.apprunnerclient.internal.DefaultAppRunnerClientBuilder;
import io.github.apprunnerclient.internal.warmup.WarmUp;
import io.github.apprunnerclient.model.AppRunnerException;
import io.github.apprunnerclient.model.InternalServiceErrorException;
import io.github.apprunnerclient.waiters.AppRunnerWaiter;
import java.net.URI;
import software.amazon.awssdk.awscore.AwsClient;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.regions.ServiceMetadata;

/**
 * A client for AWS App Runner, with all its operations.
 *
 * <p>Thread-safe: make one, share it, and {@link #close} it at the end.
 *
 * <p>Every call may throw, besides what its own documentation names:
 *
 * <ul>
 *   <li>{@link InternalServiceErrorException} when the service fails, and {@link AppRunnerException}, the parent of all
 *       that comes from the service, when it refuses a request for a reason that has no type of its own;
 *   <li>{@link SdkClientException} when the request lacks a required member or breaks another rule that is checked
 *       before anything is sent, when it could not be sent, or when its reply could not be read. Where the service may
 *       have acted all the same, the message says so. Among its subclasses are
 *       {@link software.amazon.awssdk.core.exception.ApiCallTimeoutException},
 *       {@link software.amazon.awssdk.core.exception.ApiCallAttemptTimeoutException} and, when the calling thread is
 *       interrupted, {@link software.amazon.awssdk.core.exception.AbortedException};
 *   <li>whatever the credentials provider throws;
 *   <li>{@link IllegalStateException} after {@link #close};
 *   <li>{@link UnsupportedOperationException} when the request's {@code overrideConfiguration} holds an option that this
 *       client can't honour.
 * </ul>
 *
 * @see <a href="https://docs.aws.amazon.com/apprunner/latest/api/Welcome.html">App Runner API reference</a>
 */
public interface AppRunnerClient extends AwsClient, ConnectionLifecycle, ServiceLifecycle {

    /** What {@link #serviceName()} returns. */
    String SERVICE_NAME = "apprunner";

    /** The service's id in endpoint metadata. */
    String SERVICE_METADATA_ID = "apprunner";

    /**
     * {@return a client with the region, the credentials and all other settings that the environment gives, as {@code
     * builder().build()} makes it}
     *
     * @throws SdkClientException if no region can be found
     */
    static AppRunnerClient create() {
        return builder().build();
    }

    /**
     * Prepares what a first call needs, as far as possible without a network: use it before a snapshot of
     * the JVM (Lambda SnapStart, CRaC), in the training run of an AOT cache, or while a program starts.
     * Calls are made, and answered in memory; nothing is sent. The environment's settings and the execution interceptors
     * on the class path apply to them as to any call. Thread-safe. Doing it again gains nothing.
     *
     * <p>{@link software.amazon.awssdk.core.warmup.SdkWarmUp}, where the SDK has it, does this as well, and calls AWS STS
     * once with each HTTP client that it finds on the class path.
     *
     * @throws RuntimeException as a builder or a call would, for settings with which no client can be built, or from an
     *     interceptor
     * @see <a href="https://docs.aws.amazon.com/lambda/latest/dg/snapstart.html">Lambda SnapStart</a>
     */
    static void warmUp() {
        WarmUp.blocking();
    }

    /** {@return a builder of a client, with nothing set} */
    static AppRunnerClientBuilder builder() {
        return new DefaultAppRunnerClientBuilder();
    }

    /** {@return what the SDK knows of App Runner's regions and endpoints} This client's calls do not ask it. */
    static ServiceMetadata serviceMetadata() {
        return ServiceMetadata.of(SERVICE_METADATA_ID);
    }

    /** {@return a waiter that polls with this client} It need not be closed. */
    default AppRunnerWaiter waiter() {
        return AppRunnerWaiter.builder().client(this).build();
    }

    /**
     * {@return the console page on which to complete the handshakes of this client's region}
     *
     * @throws IllegalArgumentException if the console of the region's partition is not publicly known
     * @see ConnectionHandshake#consoleUri
     */
    default URI handshakeUri() {
        return ConnectionHandshake.consoleUri(serviceClientConfiguration().region());
    }

    @Override
    default AppRunnerServiceClientConfiguration serviceClientConfiguration() {
        throw new UnsupportedOperationException();
    }

    /**
     * Ends the calls that are under way, and closes the HTTP client if this client made it: one given through
     * {@code httpClient(…)} stays open. Closing it again does nothing.
     */
    @Override
    void close();
}
