package io.github.apprunnerclient.paginators;

import io.github.apprunnerclient.AppRunnerAsyncClient;
import io.github.apprunnerclient.internal.schema.Setters;
import io.github.apprunnerclient.model.ListServicesRequest;
import io.github.apprunnerclient.model.ListServicesResponse;
import io.github.apprunnerclient.model.ServiceSummary;
import software.amazon.awssdk.annotations.Generated;
import software.amazon.awssdk.core.async.SdkPublisher;

/** All pages of {@code ListServices}; {@link PagePublisher} tells when they are asked for. */
@Generated("io.github.apprunnerclient.codegen.Generate")
public class ListServicesPublisher extends PagePublisher<ListServicesRequest, ListServicesResponse> {
    /**
     * The pages from a request's on.
     *
     * @param client makes the calls
     * @param firstRequest asks for the first page; the others are asked for with the same settings
     */
    public ListServicesPublisher(AppRunnerAsyncClient client, ListServicesRequest firstRequest) {
        super("ListServices", Setters.notNull(client, "client")::listServices, firstRequest);
    }

    /** {@return the items of all pages, in order; a page is asked for when the items of those before it are used up} */
    public final SdkPublisher<ServiceSummary> serviceSummaryList() {
        return items(ListServicesResponse::serviceSummaryList);
    }
}
