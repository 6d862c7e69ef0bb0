package io.github.apprunnerclient.paginators;

import io.github.apprunnerclient.AppRunnerClient;
import io.github.apprunnerclient.internal.schema.Setters;
import io.github.apprunnerclient.model.AutoScalingConfigurationSummary;
import io.github.apprunnerclient.model.ListAutoScalingConfigurationsRequest;
import io.github.apprunnerclient.model.ListAutoScalingConfigurationsResponse;
import software.amazon.awssdk.annotations.Generated;
import software.amazon.awssdk.core.pagination.sync.SdkIterable;

/** All pages of {@code ListAutoScalingConfigurations}; {@link PageIterable} tells when they are asked for. */
@Generated("io.github.apprunnerclient.codegen.Generate")
public class ListAutoScalingConfigurationsIterable
        extends PageIterable<ListAutoScalingConfigurationsRequest, ListAutoScalingConfigurationsResponse> {
    /**
     * The pages from a request's on.
     *
     * @param client makes the calls
     * @param firstRequest asks for the first page; the others are asked for with the same settings
     */
    public ListAutoScalingConfigurationsIterable(
            AppRunnerClient client, ListAutoScalingConfigurationsRequest firstRequest) {
        super(
                "ListAutoScalingConfigurations",
                Setters.notNull(client, "client")::listAutoScalingConfigurations,
                firstRequest);
    }

    /** {@return the items of all pages, in order; a page is asked for when the items of those before it are used up} */
    public final SdkIterable<AutoScalingConfigurationSummary> autoScalingConfigurationSummaryList() {
        return items(ListAutoScalingConfigurationsResponse::autoScalingConfigurationSummaryList);
    }
}
