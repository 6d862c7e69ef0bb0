package io.github.apprunnerclient;

import io.github.apprunnerclient.internal.DefaultAppRunnerAsyncClientBuilder;
import io.github.apprunnerclient.internal.warmup.WarmUp;
import io.github.apprunnerclient.waiters.AppRunnerAsyncWaiter;
import java.net.URI;
import java.util.concurrent.CompletableFuture;
import software.amazon.awssdk.awscore.AwsClient;
import software.amazon.awssdk.core.exception.SdkClientException;

/**
 * An asynchronous client for AWS App Runner: {@link AppRunnerClient} with futures.
 *
 * <p>Thread-safe: make one, share it, and {@link #close} it at the end.
 *
 * <p>No method throws if a call fails: its future fails, with the exception that the method of the same name
 * of {@link AppRunnerClient} throws. As every {@link CompletableFuture} does, {@code join()} and the stages that follow wrap
 * it in a {@link java.util.concurrent.CompletionException}.
 *
 * <p>No thread waits for a reply, for credentials, or for the time of a retry to come. A call is begun on the thread that makes
 * it, which is where the credentials provider is asked and the HTTP client is called. Its future is completed, and what was
 * attached to it runs, on the {@link
 * software.amazon.awssdk.core.client.config.SdkAdvancedAsyncClientOption#FUTURE_COMPLETION_EXECUTOR} of the builder's {@code
 * asyncConfiguration}, or by default on daemon threads of the client's own. There are 8 of them, or as many as processors, so
 * don't block them; those that wait for another future are replaced, up to 64.
 *
 * <p>Cancelling a future, or completing it in any other way (as {@link CompletableFuture#orTimeout} does), ends the call: its
 * exchange is cut off, and nothing is tried again. Futures that follow from it don't pass that on.
 *
 * @see <a href="https://docs.aws.amazon.com/apprunner/latest/api/Welcome.html">App Runner API reference</a>
 */
public interface AppRunnerAsyncClient extends AwsClient, AsyncConnectionLifecycle, AsyncServiceLifecycle {

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
    static AppRunnerAsyncClient create() {
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
        WarmUp.asynchronous();
    }

    /** {@return a builder of a client, with nothing set} */
    static AppRunnerAsyncClientBuilder builder() {
        return new DefaultAppRunnerAsyncClientBuilder();
    }

    /** {@return a waiter that polls with this client} Close it when its waits are over, or end with them. */
    default AppRunnerAsyncWaiter waiter() {
        return AppRunnerAsyncWaiter.builder().client(this).build();
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
     * Ends the calls that are under way: their futures fail with an {@link SdkClientException} that says so. Closes the HTTP
     * client if this client made it: one given through {@code httpClient(…)} stays open. Closing it again does nothing.
     */
    @Override
    void close();
}
