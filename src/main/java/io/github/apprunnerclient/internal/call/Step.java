package io.github.apprunnerclient.internal.call;

import io.github.apprunnerclient.internal.metrics.ExchangeMetrics;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.http.SdkHttpRequest;
import software.amazon.awssdk.identity.spi.AwsCredentialsIdentity;
import software.amazon.awssdk.identity.spi.IdentityProvider;
import software.amazon.awssdk.identity.spi.ResolveIdentityRequest;

/**
 * What a driver does next for a call.
 *
 * @param <ResponseT> what the call gives when all goes well
 */
public sealed interface Step<ResponseT> {

    /**
     * Ask {@code provider} for an identity, then {@link ApiCall#authenticated}, {@link ApiCall#notAuthenticated} or, when
     * {@code limit} has passed, {@link ApiCall#waited}.
     *
     * @param limit the time for it, or null for no limit
     */
    record Authenticate<ResponseT>(
            IdentityProvider<? extends AwsCredentialsIdentity> provider,
            @Nullable Duration limit) implements Step<ResponseT> {
        private static final ResolveIdentityRequest WITHOUT_PROPERTIES =
                ResolveIdentityRequest.builder().build();

        public CompletableFuture<? extends AwsCredentialsIdentity> resolveIdentity() {
            CompletableFuture<? extends AwsCredentialsIdentity> identity = provider.resolveIdentity(WITHOUT_PROPERTIES);
            return identity == null ? CompletableFuture.completedFuture(null) : identity;
        }
    }

    /**
     * Send this signed request, once, then {@link ApiCall#replied}, {@link ApiCall#broken} or, when {@code limit} has
     * passed, {@link ApiCall#timedOut}.
     *
     * @param limit the time for sending and for reading the whole reply, or null for no limit
     * @param metrics what to tell of the sending, or null if nobody cares
     */
    @SuppressWarnings("ArrayRecordComponent") // bytes that nobody compares, and nobody has a reason to copy
    record Send<ResponseT>(
            SdkHttpRequest request,
            byte[] body,
            @Nullable Duration limit,
            @Nullable ExchangeMetrics metrics) implements Step<ResponseT> {}

    /** Let this much time pass, then {@link ApiCall#waited}. */
    record Wait<ResponseT>(Duration delay) implements Step<ResponseT> {}

    /** The call is over: this is its result. */
    record Done<ResponseT>(ResponseT response) implements Step<ResponseT> {}

    /**
     * The call is over: this is why it failed.
     *
     * @param failure unchecked: a {@link RuntimeException} or an {@link Error}
     */
    record Failed<ResponseT>(Throwable failure) implements Step<ResponseT> {}
}
