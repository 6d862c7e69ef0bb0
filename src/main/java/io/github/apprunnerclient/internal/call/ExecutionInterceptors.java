package io.github.apprunnerclient.internal.call;

import io.github.apprunnerclient.internal.config.InterceptorSettings;
import io.github.apprunnerclient.internal.protocol.Reason;
import io.github.apprunnerclient.model.AppRunnerRequest;
import io.github.apprunnerclient.model.AppRunnerResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import org.reactivestreams.Publisher;
import software.amazon.awssdk.core.ClientType;
import software.amazon.awssdk.core.SdkPojo;
import software.amazon.awssdk.core.async.AsyncRequestBody;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptorChain;
import software.amazon.awssdk.core.interceptor.InterceptorContext;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.http.ContentStreamProvider;
import software.amazon.awssdk.http.SdkHttpFullRequest;
import software.amazon.awssdk.http.SdkHttpRequest;
import software.amazon.awssdk.http.SdkHttpResponse;

/** The execution interceptors of a client at work in one call. The package's description has the order of their hooks. */
final class ExecutionInterceptors extends ExecutionHooks {
    private final boolean isAsynchronous;
    private final ExecutionInterceptorChain chain;
    private final FailureHooks failureHooks;
    private final CallAttributes callAttributes;
    private final ExecutionAttributes attributes;

    private InterceptorContext context;

    /** What every attempt begins with, so that none is shown the reply to the one before it. */
    private InterceptorContext beforeAttempts;

    private ExecutionInterceptors(
            InterceptorSettings settings, CallAttributes callAttributes, AppRunnerRequest request) {
        this.isAsynchronous = settings.clientType() == ClientType.ASYNC;
        this.chain = new ExecutionInterceptorChain(settings.interceptors());
        this.callAttributes = callAttributes;
        this.attributes = callAttributes.asExecutionAttributes();
        this.failureHooks = new FailureHooks(settings.interceptors(), attributes);
        this.context = InterceptorContext.builder().request(request).build();
        this.beforeAttempts = context;
    }

    /** For the type of its result: to check that it is one, the JVM would load this class for callers that have none. */
    static ExecutionHooks of(InterceptorSettings settings, CallAttributes callAttributes, AppRunnerRequest request) {
        return new ExecutionInterceptors(settings, callAttributes, request);
    }

    @Override
    ExecutionAttributes attributes() {
        return attributes;
    }

    @Override
    @SuppressWarnings("unchecked") // the chain sees to it that a request stays one of its class
    <RequestT extends SdkPojo> RequestT begun(RequestT request) {
        chain.beforeExecution(context, attributes);
        context = chain.modifyRequest(context, attributes);
        return (RequestT) context.request();
    }

    @Override
    void marshalling() {
        chain.beforeMarshalling(context, attributes);
    }

    @Override
    void marshalled(RequestFactory requests) {
        SdkHttpFullRequest request = requests.marshalled();
        RequestBody body = RequestBody.fromContentProvider(
                ContentStreamProvider.fromByteArray(requests.body()),
                requests.body().length,
                request.firstMatchingHeader("Content-Type").orElse(""));
        context = context.toBuilder().httpRequest(request).requestBody(body).build();
        chain.afterMarshalling(context, attributes);
        context = chain.modifyHttpRequestAndHttpContent(context, attributes);
        requests.replaceMarshalled(context.httpRequest(), changedBody(body, requests.body()));
        beforeAttempts = context;
    }

    @Override
    Signing signing(Signing signing) {
        return callAttributes.signing(signing);
    }

    @Override
    void sending(SdkHttpRequest signed) {
        context = beforeAttempts.toBuilder().httpRequest(signed).build();
        chain.beforeTransmission(context, attributes);
    }

    @Override
    HttpReply received(HttpReply reply) {
        return isAsynchronous ? published(reply) : streamed(reply);
    }

    private HttpReply streamed(HttpReply reply) {
        InterceptedReply intercepted = new InterceptedReply(reply);
        context = intercepted.in(context);
        chain.afterTransmission(context, attributes);
        context = chain.modifyHttpResponse(context, attributes);
        HttpReply changed = intercepted.changedBy(context);
        context =
                context.toBuilder().responseBody(InterceptedReply.body(changed)).build();
        chain.beforeUnmarshalling(context, attributes);
        return changed;
    }

    private HttpReply published(HttpReply reply) {
        SdkHttpResponse head = InterceptedReply.full(reply.head()).build();
        context = context.toBuilder().httpResponse(head).build();
        chain.afterTransmission(context, attributes);
        context = chain.modifyHttpResponse(context, attributes);
        chain.beforeUnmarshalling(context, attributes);
        SdkHttpResponse newHead = context.httpResponse() == head ? reply.head() : context.httpResponse();
        Publisher<ByteBuffer> body = new BodyPublisher(reply.body(), reply.bodyFailure());
        InterceptorContext withBody =
                context.toBuilder().responsePublisher(body).build();
        Publisher<ByteBuffer> newBody = chain.modifyAsyncHttpResponse(withBody, attributes)
                .responsePublisher()
                .orElse(body);
        if (newBody == body) {
            return new HttpReply(newHead, reply.body(), reply.bodyFailure());
        }
        try {
            return new HttpReply(newHead, BodyReader.read(newBody), null);
        } catch (IOException failure) {
            return new HttpReply(newHead, reply.body(), failure);
        }
    }

    @Override
    @SuppressWarnings("unchecked") // the chain sees to it that a response stays one of its class
    <ResponseT extends AppRunnerResponse> ResponseT unmarshalled(ResponseT response, SdkHttpResponse head) {
        context = context.toBuilder().response(response).build();
        chain.afterUnmarshalling(context, attributes);
        InterceptorContext unmodified = context;
        context = chain.modifyResponse(unmodified, attributes);
        if (context != unmodified) {
            context = context.toBuilder()
                    .response(
                            context.response().toBuilder().sdkHttpResponse(head).build())
                    .build();
        }
        chain.afterExecution(context, attributes);
        return (ResponseT) context.response();
    }

    @Override
    Throwable failed(Throwable failure) {
        return failureHooks.run(context, failure);
    }

    private byte[] changedBody(RequestBody before, byte[] bytes) {
        AsyncRequestBody published = context.asyncRequestBody().orElse(null);
        RequestBody body = context.requestBody().orElse(before);
        try {
            if (isAsynchronous && published != null) {
                return BodyReader.read(published);
            }
            if (body == before) {
                return bytes;
            }
            try (InputStream stream = body.contentStreamProvider().newStream()) {
                return BodyReader.read(stream);
            }
        } catch (IOException e) {
            throw SdkClientException.create(
                    "The body that an execution interceptor gave the request can't be sent: " + Reason.of(e), e);
        }
    }
}
