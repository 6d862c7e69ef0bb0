package io.github.apprunnerclient.internal.protocol;

import io.github.apprunnerclient.model.AppRunnerRequest;
import io.github.apprunnerclient.model.AppRunnerResponse;

/**
 * What the protocol has to know of one operation.
 *
 * @param name the operation's name in the model, sent as {@code X-Amz-Target: AppRunner.<name>}
 * @param requestCodec writes the request's body
 * @param responseCodec reads the reply's body
 * @param requestRules what is checked before anything is sent
 * @param effect what the operation does to the service, for the messages of calls whose outcome is not known
 */
public record Operation<RequestT extends AppRunnerRequest, ResponseT extends AppRunnerResponse>(
        String name,
        JsonCodec<RequestT> requestCodec,
        JsonCodec<ResponseT> responseCodec,
        RequestRules<RequestT> requestRules,
        Effect effect) {

    /**
     * Sentences for a call whose outcome is open.
     *
     * @param possible when the service may have acted
     * @param probable when it said that it acted, and nothing else of its reply could be read
     */
    public record Effect(String possible, String probable) {}

    /** The rules that a request must keep; each one broken is added to {@code violations}. */
    public interface RequestRules<RequestT> {
        void check(RequestT request, RequestViolations violations);
    }
}
