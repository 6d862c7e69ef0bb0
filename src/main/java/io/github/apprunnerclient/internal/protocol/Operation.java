package io.github.apprunnerclient.internal.protocol;

import io.github.apprunnerclient.model.AppRunnerResponse;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.SdkPojo;

/**
 * One operation of the service.
 *
 * @param name its name in the model, sent as {@code X-Amz-Target: AppRunner.<name>}
 * @param <RequestT> the request, an {@code AppRunnerRequest}. The bound is an interface on purpose: to verify a caller
 *     against one that is a class, the JVM would load the request classes of all operations that the caller offers.
 */
@SuppressWarnings("UnusedTypeParameter") // They keep a call's request and response together.
public record Operation<RequestT extends SdkPojo, ResponseT extends AppRunnerResponse>(String name) {

    /** A builder of its response, with nothing set. */
    public AppRunnerResponse.Builder newResponse() {
        return (AppRunnerResponse.Builder) Objects.requireNonNull(ModelBuilders.newBuilder(name + "Response"));
    }

    /** What callers call its request. */
    public String requestParameter() {
        return Character.toLowerCase(name.charAt(0)) + name.substring(1) + "Request";
    }

    /** What the operation does to the service; null if it only reads, which leaves nothing to wonder about. */
    public @Nullable Effect effect() {
        return Effect.of(name);
    }
}
