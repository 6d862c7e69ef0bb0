package io.github.apprunnerclient.internal.protocol;

import io.github.apprunnerclient.model.AppRunnerResponse;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.SdkPojo;

/**
 * What the protocol has to know of one operation. Each operation is a class of its own, so that a program loads those
 * that it calls and no other.
 *
 * @param <RequestT> the request, an {@code AppRunnerRequest}. The bound is an interface on purpose: to verify a caller
 *     against one that is a class, the JVM would load the request classes of all operations that the caller offers.
 */
public abstract class Operation<RequestT extends SdkPojo, ResponseT extends AppRunnerResponse> {
    private final String name;
    private final JsonCodec<RequestT> requestCodec;
    private final JsonCodec<ResponseT> responseCodec;
    private final @Nullable Effect effect;

    /** @param effect what the operation does to the service, or null if it only reads */
    Operation(
            String name,
            JsonCodec<RequestT> requestCodec,
            JsonCodec<ResponseT> responseCodec,
            @Nullable Effect effect) {
        this.name = name;
        this.requestCodec = requestCodec;
        this.responseCodec = responseCodec;
        this.effect = effect;
    }

    /** Checks the rules that a request must keep before it is worth sending; each one broken is added. */
    public abstract void check(RequestT request, RequestViolations violations);

    /** The operation's name in the model, sent as {@code X-Amz-Target: AppRunner.<name>}. */
    public final String name() {
        return name;
    }

    public final JsonCodec<RequestT> requestCodec() {
        return requestCodec;
    }

    public final JsonCodec<ResponseT> responseCodec() {
        return responseCodec;
    }

    /** What the operation does to the service; null if it only reads, which leaves nothing to wonder about. */
    public final @Nullable Effect effect() {
        return effect;
    }

    /**
     * Sentences for a call whose outcome is not known.
     *
     * @param possible when the service may have acted
     * @param probable when it said that it acted, and nothing else of its reply could be read
     */
    public record Effect(String possible, String probable) {}
}
