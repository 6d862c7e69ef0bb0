package io.github.apprunnerclient.paginators;

import io.github.apprunnerclient.AppRunnerAsyncClient;
import io.github.apprunnerclient.internal.schema.Setters;
import io.github.apprunnerclient.model.ListServicesForAutoScalingConfigurationRequest;
import io.github.apprunnerclient.model.ListServicesForAutoScalingConfigurationResponse;
import software.amazon.awssdk.annotations.Generated;
import software.amazon.awssdk.core.async.SdkPublisher;

/**
 * All pages of {@code ListServicesForAutoScalingConfiguration}; {@link PagePublisher} tells when they are asked for.
 */
@Generated("io.github.apprunnerclient.codegen.Generate")
public class ListServicesForAutoScalingConfigurationPublisher
        extends PagePublisher<
                ListServicesForAutoScalingConfigurationRequest, ListServicesForAutoScalingConfigurationResponse> {
    /**
     * The pages from a request's on.
     *
     * @param client makes the calls
     * @param firstRequest asks for the first page; the others are asked for with the same settings
     */
    public ListServicesForAutoScalingConfigurationPublisher(
            AppRunnerAsyncClient client, ListServicesForAutoScalingConfigurationRequest firstRequest) {
        super(
                "ListServicesForAutoScalingConfiguration",
                Setters.notNull(client, "client")::listServicesForAutoScalingConfiguration,
                firstRequest);
    }

    /** {@return the items of all pages, in order; a page is asked for when the items of those before it are used up} */
    public final SdkPublisher<String> serviceArnList() {
        return items(ListServicesForAutoScalingConfigurationResponse::serviceArnList);
    }
}
