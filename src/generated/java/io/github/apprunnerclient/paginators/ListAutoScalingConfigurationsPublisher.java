package io.github.apprunnerclient.paginators;

import io.github.apprunnerclient.AppRunnerAsyncClient;
import io.github.apprunnerclient.internal.schema.Setters;
import io.github.apprunnerclient.model.AutoScalingConfigurationSummary;
import io.github.apprunnerclient.model.ListAutoScalingConfigurationsRequest;
import io.github.apprunnerclient.model.ListAutoScalingConfigurationsResponse;
import software.amazon.awssdk.annotations.Generated;
import software.amazon.awssdk.core.async.SdkPublisher;

/** All pages of {@code ListAutoScalingConfigurations}; {@link PagePublisher} tells when they are asked for. */
@Generated("io.github.apprunnerclient.codegen.Generate")
public class ListAutoScalingConfigurationsPublisher
        extends PagePublisher<ListAutoScalingConfigurationsRequest, ListAutoScalingConfigurationsResponse> {
    /**
     * The pages from a request's on.
     *
     * @param client makes the calls
     * @param firstRequest asks for the first page; the others are asked for with the same settings
     */
    public ListAutoScalingConfigurationsPublisher(
            AppRunnerAsyncClient client, ListAutoScalingConfigurationsRequest firstRequest) {
        super(
                "ListAutoScalingConfigurations",
                Setters.notNull(client, "client")::listAutoScalingConfigurations,
                firstRequest);
    }

    /** {@return the items of all pages, in order; a page is asked for when the items of those before it are used up} */
    public final SdkPublisher<AutoScalingConfigurationSummary> autoScalingConfigurationSummaryList() {
        return items(ListAutoScalingConfigurationsResponse::autoScalingConfigurationSummaryList);
    }
}
