package io.github.apprunnerclient.paginators;

import io.github.apprunnerclient.AppRunnerClient;
import io.github.apprunnerclient.internal.schema.Setters;
import io.github.apprunnerclient.model.ListServicesForAutoScalingConfigurationRequest;
import io.github.apprunnerclient.model.ListServicesForAutoScalingConfigurationResponse;
import software.amazon.awssdk.annotations.Generated;
import software.amazon.awssdk.core.pagination.sync.SdkIterable;

/** All pages of {@code ListServicesForAutoScalingConfiguration}; {@link PageIterable} tells when they are asked for. */
@Generated("io.github.apprunnerclient.codegen.Generate")
public class ListServicesForAutoScalingConfigurationIterable
        extends PageIterable<
                ListServicesForAutoScalingConfigurationRequest, ListServicesForAutoScalingConfigurationResponse> {
    /**
     * The pages from a request's on.
     *
     * @param client makes the calls
     * @param firstRequest asks for the first page; the others are asked for with the same settings
     */
    public ListServicesForAutoScalingConfigurationIterable(
            AppRunnerClient client, ListServicesForAutoScalingConfigurationRequest firstRequest) {
        super(
                "ListServicesForAutoScalingConfiguration",
                Setters.notNull(client, "client")::listServicesForAutoScalingConfiguration,
                firstRequest);
    }

    /** {@return the items of all pages, in order; a page is asked for when the items of those before it are used up} */
    public final SdkIterable<String> serviceArnList() {
        return items(ListServicesForAutoScalingConfigurationResponse::serviceArnList);
    }
}
