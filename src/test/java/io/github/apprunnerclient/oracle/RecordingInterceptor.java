package io.github.apprunnerclient.oracle;

import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.reactivestreams.Publisher;
import software.amazon.awssdk.core.SdkRequest;
import software.amazon.awssdk.core.SdkResponse;
import software.amazon.awssdk.core.async.AsyncRequestBody;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.http.SdkHttpRequest;
import software.amazon.awssdk.http.SdkHttpResponse;

/** Writes down which hooks run, and what each is shown; changes nothing. */
public class RecordingInterceptor implements ExecutionInterceptor {
    public final List<String> hooks = Collections.synchronizedList(new ArrayList<>());

    /** What {@code onExecutionFailure} was told of last. */
    public volatile Throwable told;

    @Override
    public void beforeExecution(Context.BeforeExecution context, ExecutionAttributes attributes) {
        record("beforeExecution", context.request(), attributes);
    }

    @Override
    public SdkRequest modifyRequest(Context.ModifyRequest context, ExecutionAttributes attributes) {
        record("modifyRequest", context.request(), attributes);
        return context.request();
    }

    @Override
    public void beforeMarshalling(Context.BeforeMarshalling context, ExecutionAttributes attributes) {
        record("beforeMarshalling", context.request(), attributes);
    }

    @Override
    public void afterMarshalling(Context.AfterMarshalling context, ExecutionAttributes attributes) {
        record("afterMarshalling", headerNames(context.httpRequest()), attributes);
    }

    @Override
    public Optional<RequestBody> modifyHttpContent(Context.ModifyHttpRequest context, ExecutionAttributes attributes) {
        record("modifyHttpContent", context.requestBody().map(RequestBody::contentLength), attributes);
        return context.requestBody();
    }

    @Override
    public Optional<AsyncRequestBody> modifyAsyncHttpContent(
            Context.ModifyHttpRequest context, ExecutionAttributes attributes) {
        record("modifyAsyncHttpContent", context.asyncRequestBody(), attributes);
        return context.asyncRequestBody();
    }

    @Override
    public SdkHttpRequest modifyHttpRequest(Context.ModifyHttpRequest context, ExecutionAttributes attributes) {
        record("modifyHttpRequest", headerNames(context.httpRequest()), attributes);
        return context.httpRequest();
    }

    @Override
    public void beforeTransmission(Context.BeforeTransmission context, ExecutionAttributes attributes) {
        record(
                "beforeTransmission",
                context.httpRequest().firstMatchingHeader("amz-sdk-request").orElse(null)
                        + " " + headerNames(context.httpRequest())
                        + " body " + context.requestBody().map(RequestBody::contentLength)
                        + replyBefore(context),
                attributes);
    }

    @Override
    public void afterTransmission(Context.AfterTransmission context, ExecutionAttributes attributes) {
        record("afterTransmission", reply(context), attributes);
    }

    @Override
    public SdkHttpResponse modifyHttpResponse(Context.ModifyHttpResponse context, ExecutionAttributes attributes) {
        record("modifyHttpResponse", reply(context), attributes);
        return context.httpResponse();
    }

    @Override
    public Optional<InputStream> modifyHttpResponseContent(
            Context.ModifyHttpResponse context, ExecutionAttributes attributes) {
        record("modifyHttpResponseContent", reply(context), attributes);
        return context.responseBody();
    }

    @Override
    public Optional<Publisher<ByteBuffer>> modifyAsyncHttpResponseContent(
            Context.ModifyHttpResponse context, ExecutionAttributes attributes) {
        record("modifyAsyncHttpResponseContent", reply(context), attributes);
        return context.responsePublisher();
    }

    @Override
    public void beforeUnmarshalling(Context.BeforeUnmarshalling context, ExecutionAttributes attributes) {
        record("beforeUnmarshalling", reply(context), attributes);
    }

    @Override
    public void afterUnmarshalling(Context.AfterUnmarshalling context, ExecutionAttributes attributes) {
        record("afterUnmarshalling", context.response(), attributes);
    }

    @Override
    public SdkResponse modifyResponse(Context.ModifyResponse context, ExecutionAttributes attributes) {
        record("modifyResponse", context.response(), attributes);
        return context.response();
    }

    @Override
    public void afterExecution(Context.AfterExecution context, ExecutionAttributes attributes) {
        record("afterExecution", reply(context) + " " + context.response(), attributes);
    }

    @Override
    public Throwable modifyException(Context.FailedExecution context, ExecutionAttributes attributes) {
        record("modifyException", failure(context), attributes);
        return context.exception();
    }

    @Override
    public void onExecutionFailure(Context.FailedExecution context, ExecutionAttributes attributes) {
        told = context.exception();
        record("onExecutionFailure", failure(context), attributes);
    }

    /** The hooks without what they were shown. */
    public List<String> names() {
        return hooks.stream().map(hook -> hook.substring(0, hook.indexOf(':'))).toList();
    }

    protected void record(String hook, Object shown, ExecutionAttributes attributes) {
        hooks.add(hook + ": " + shown);
    }

    private static List<String> headerNames(SdkHttpRequest request) {
        return List.copyOf(request.headers().keySet());
    }

    private static String reply(Context.AfterTransmission context) {
        return context.httpResponse().statusCode() + (context.responseBody().isPresent() ? " with body" : " no body");
    }

    /** The one class behind all contexts may give away more than the hook is meant to see. */
    private static String replyBefore(Context.BeforeTransmission context) {
        SdkHttpResponse reply = ((Context.AfterTransmission) context).httpResponse();
        return reply == null ? "" : " after reply " + reply.statusCode();
    }

    private static String failure(Context.FailedExecution context) {
        return context.exception().getClass().getSimpleName()
                + (context.httpRequest().isPresent() ? ", request" : "")
                + context.httpResponse()
                        .map(response -> ", reply " + response.statusCode())
                        .orElse("")
                + (context.response().isPresent() ? ", response" : "");
    }
}
