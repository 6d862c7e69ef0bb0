package io.github.apprunnerclient.internal.schema;

import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.awscore.AwsRequest;
import software.amazon.awssdk.awscore.AwsRequestOverrideConfiguration;
import software.amazon.awssdk.core.ApiName;

/** What the SDK counts in the {@code User-Agent} (its {@code BusinessMetricFeatureId}) of calls that we make for others. */
public enum BusinessMetric {
    WAITER("B"),
    PAGINATOR("C");

    private final String id;

    BusinessMetric(String id) {
        this.id = id;
    }

    @SuppressWarnings("unchecked") // a request's builder builds a request of the same class
    public <Q extends AwsRequest> Q mark(Q request) {
        return (Q) request.toBuilder()
                .overrideConfiguration(mark(request.overrideConfiguration().orElse(null)))
                .build();
    }

    public AwsRequestOverrideConfiguration mark(@Nullable AwsRequestOverrideConfiguration configuration) {
        AwsRequestOverrideConfiguration.Builder marked =
                configuration == null ? AwsRequestOverrideConfiguration.builder() : configuration.toBuilder();
        return marked.addApiName(
                        ApiName.builder().name("sdk-metrics").version(id).build())
                .build();
    }
}
