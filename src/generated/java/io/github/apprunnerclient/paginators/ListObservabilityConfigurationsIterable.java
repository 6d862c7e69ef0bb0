package io.github.apprunnerclient.paginators;

import io.github.apprunnerclient.AppRunnerClient;
import io.github.apprunnerclient.internal.schema.Setters;
import io.github.apprunnerclient.model.ListObservabilityConfigurationsRequest;
import io.github.apprunnerclient.model.ListObservabilityConfigurationsResponse;
import io.github.apprunnerclient.model.ObservabilityConfigurationSummary;
import software.amazon.awssdk.annotations.Generated;
import software.amazon.awssdk.core.pagination.sync.SdkIterable;

/** All pages of {@code ListObservabilityConfigurations}; {@link PageIterable} tells when they are asked for. */
@Generated("io.github.apprunnerclient.codegen.Generate")
public class ListObservabilityConfigurationsIterable
        extends PageIterable<ListObservabilityConfigurationsRequest, ListObservabilityConfigurationsResponse> {
    /**
     * The pages from a request's on.
     *
     * @param client makes the calls
     * @param firstRequest asks for the first page; the others are asked for with the same settings
     */
    public ListObservabilityConfigurationsIterable(
            AppRunnerClient client, ListObservabilityConfigurationsRequest firstRequest) {
        super(
                "ListObservabilityConfigurations",
                Setters.notNull(client, "client")::listObservabilityConfigurations,
                firstRequest);
    }

    /** {@return the items of all pages, in order; a page is asked for when the items of those before it are used up} */
    public final SdkIterable<ObservabilityConfigurationSummary> observabilityConfigurationSummaryList() {
        return items(ListObservabilityConfigurationsResponse::observabilityConfigurationSummaryList);
    }
}
