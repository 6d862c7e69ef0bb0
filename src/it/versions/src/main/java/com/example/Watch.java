package com.example;

import java.util.Set;
import java.util.TreeSet;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.core.interceptor.SdkExecutionAttribute;
import software.amazon.awssdk.http.SdkHttpRequest;
import software.amazon.awssdk.metrics.MetricCollection;
import software.amazon.awssdk.metrics.MetricPublisher;

/** An interceptor and a publisher of metrics, and what they were told since they last said so. */
final class Watch implements ExecutionInterceptor, MetricPublisher {
    /** Those that all versions have and every HTTP client reports. */
    private static final Set<String> SHOWN = Set.of(
            "ApiCallDuration",
            "ApiCallSuccessful",
            "BackoffDelayDuration",
            "HttpStatusCode",
            "RetryCount",
            "ServiceCallDuration",
            "SigningDuration",
            "TimeToLastByte",
            "UnmarshallingDuration");

    private final Set<String> operations = new TreeSet<>();
    private final Set<String> metrics = new TreeSet<>();

    @Override
    public SdkHttpRequest modifyHttpRequest(Context.ModifyHttpRequest context, ExecutionAttributes attributes) {
        return context.httpRequest().toBuilder().putHeader("X-Watched", "yes").build();
    }

    @Override
    public synchronized void afterExecution(Context.AfterExecution context, ExecutionAttributes attributes) {
        operations.add(attributes.getAttribute(SdkExecutionAttribute.OPERATION_NAME));
    }

    @Override
    public synchronized void publish(MetricCollection collection) {
        collection.forEach(metric -> metrics.add(metric.metric().name()));
        metrics.retainAll(SHOWN);
        collection.children().forEach(this::publish);
    }

    @Override
    public void close() {}

    synchronized void print() {
        System.out.println("intercepted " + operations);
        System.out.println("metrics " + metrics);
        operations.clear();
        metrics.clear();
    }
}
