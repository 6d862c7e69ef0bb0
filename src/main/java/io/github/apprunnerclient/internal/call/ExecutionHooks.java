package io.github.apprunnerclient.internal.call;

import io.github.apprunnerclient.model.AppRunnerResponse;
import software.amazon.awssdk.core.SdkPojo;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.http.SdkHttpRequest;
import software.amazon.awssdk.http.SdkHttpResponse;

/**
 * What happens in a call besides the call itself. Here nothing does: this is what a client without execution interceptors
 * has, which neither builds anything for them nor loads their classes.
 *
 * <p>Methods stand in the order of a call.
 */
class ExecutionHooks {
    static final ExecutionHooks NONE = new ExecutionHooks();

    /** The execution attributes of the call. */
    ExecutionAttributes attributes() {
        return new ExecutionAttributes();
    }

    /** The call begins. @return the request to call with */
    <RequestT extends SdkPojo> RequestT begun(RequestT request) {
        return request;
    }

    /** The request is valid, and about to be marshalled. */
    void marshalling() {}

    /** The request has been marshalled; what every attempt sends may still be changed. */
    void marshalled(RequestFactory requests) {}

    /** The request of one attempt is about to be signed. @return what to sign it with */
    Signing signing(Signing signing) {
        return signing;
    }

    /** The request of one attempt has been signed, and is about to be sent. */
    void sending(SdkHttpRequest signed) {}

    /** One attempt was answered. @return the reply to go by */
    HttpReply received(HttpReply reply) {
        return reply;
    }

    /** The call's response has been read out of the reply. @return the response to give the caller */
    <ResponseT extends AppRunnerResponse> ResponseT unmarshalled(ResponseT response, SdkHttpResponse head) {
        return response;
    }

    /** The call failed, with or without an attempt. @return what to tell the caller, unchecked as well */
    Throwable failed(Throwable failure) {
        return failure;
    }
}
