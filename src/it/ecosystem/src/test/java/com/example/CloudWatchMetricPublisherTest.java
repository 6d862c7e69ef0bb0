package com.example;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.apprunnerclient.model.ProviderType;
import io.github.apprunnerclient.testkit.FakeAppRunnerExtension;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import software.amazon.awssdk.metrics.publishers.cloudwatch.CloudWatchMetricPublisher;
import software.amazon.awssdk.services.cloudwatch.CloudWatchAsyncClient;
import software.amazon.awssdk.services.cloudwatch.model.Dimension;
import software.amazon.awssdk.services.cloudwatch.model.MetricDatum;
import software.amazon.awssdk.services.cloudwatch.model.PutMetricDataRequest;
import software.amazon.awssdk.services.cloudwatch.model.PutMetricDataResponse;
import software.amazon.awssdk.services.cloudwatch.model.StandardUnit;

/** The SDK's CloudWatch publisher, given to a client of ours as to any other. */
class CloudWatchMetricPublisherTest {
    @RegisterExtension
    static final FakeAppRunnerExtension APP_RUNNER = FakeAppRunnerExtension.create();

    private static final Dimension SERVICE =
            Dimension.builder().name("ServiceId").value("AppRunner").build();
    private static final Dimension OPERATION =
            Dimension.builder().name("OperationName").value("CreateConnection").build();

    private final CloudWatch cloudWatch = new CloudWatch();

    @Test
    void it_tells_CloudWatch_of_a_call_by_service_and_operation() {
        APP_RUNNER.onNextCalls(1).throttle();

        try (CloudWatchMetricPublisher publisher =
                CloudWatchMetricPublisher.builder().cloudWatchClient(cloudWatch).build()) {
            APP_RUNNER
                    .client()
                    .createConnection(r -> r.connectionName("my-connection")
                            .providerType(ProviderType.GITHUB)
                            .overrideConfiguration(o -> o.addMetricPublisher(publisher)));
        }

        assertThat(cloudWatch.data)
                .isNotEmpty()
                .allSatisfy(datum -> assertThat(datum.dimensions()).contains(SERVICE, OPERATION));
        assertThat(total("ApiCallSuccessful")).isEqualTo(1.0);
        assertThat(total("RetryCount")).isEqualTo(1.0);
        assertThat(datum("ApiCallDuration").unit()).isEqualTo(StandardUnit.MILLISECONDS);
        assertThat(datum("ServiceCallDuration").unit()).isEqualTo(StandardUnit.MILLISECONDS);
    }

    private double total(String metric) {
        return datum(metric).statisticValues().sum();
    }

    private MetricDatum datum(String metric) {
        List<MetricDatum> found = cloudWatch.data.stream()
                .filter(datum -> datum.metricName().equals(metric))
                .toList();
        assertThat(found).as(metric).hasSize(1);
        return found.get(0);
    }

    /** Keeps what it is sent. */
    private static final class CloudWatch implements CloudWatchAsyncClient {
        final Queue<MetricDatum> data = new ConcurrentLinkedQueue<>();

        @Override
        public CompletableFuture<PutMetricDataResponse> putMetricData(PutMetricDataRequest request) {
            data.addAll(request.metricData());
            return CompletableFuture.completedFuture(
                    PutMetricDataResponse.builder().build());
        }

        @Override
        public String serviceName() {
            return SERVICE_NAME;
        }

        @Override
        public void close() {}
    }
}
