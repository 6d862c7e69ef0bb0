package io.github.apprunnerclient.paginators;

import io.github.apprunnerclient.AppRunnerAsyncClient;
import io.github.apprunnerclient.AppRunnerAsyncOperations;
import io.github.apprunnerclient.internal.schema.Setters;
import io.github.apprunnerclient.model.ListServicesRequest;
import io.github.apprunnerclient.model.ListServicesResponse;
import io.github.apprunnerclient.model.ServiceSummary;
import org.reactivestreams.Subscriber;
import software.amazon.awssdk.annotations.Generated;
import software.amazon.awssdk.core.async.SdkPublisher;
import software.amazon.awssdk.core.exception.SdkClientException;

/**
 * All pages of {@code ListServices}. A page is asked for when a subscriber requests it, so that at most one call is
 * under way for each; to cancel the subscription cancels that call. The failure of a call ends the subscription. This
 * class is thread-safe, if the client is.
 *
 * <p>Each subscription starts again from the request's page. It fails with an {@link SdkClientException} when the
 * service gives a token that it was given before, since it would never come to an end. Subscribers hear of pages where
 * the client completes its futures.
 */
@Generated("io.github.apprunnerclient.codegen.Generate")
public class ListServicesPublisher implements SdkPublisher<ListServicesResponse> {
    private final AppRunnerAsyncOperations client;
    private final ListServicesRequest firstRequest;

    /**
     * The pages from a request's on.
     *
     * @param client makes the calls
     * @param firstRequest asks for the first page; the others are asked for with the same settings
     */
    public ListServicesPublisher(AppRunnerAsyncClient client, ListServicesRequest firstRequest) {
        this((AppRunnerAsyncOperations) client, firstRequest);
    }

    /**
     * The pages from a request's on.
     *
     * @param client makes the calls
     * @param firstRequest asks for the first page; the others are asked for with the same settings
     */
    public ListServicesPublisher(AppRunnerAsyncOperations client, ListServicesRequest firstRequest) {
        this.client = Setters.notNull(client, "client");
        this.firstRequest = PageRequests.madeByPaginator(firstRequest);
    }

    @Override
    public void subscribe(Subscriber<? super ListServicesResponse> subscriber) {
        PageSubscription.begin(subscriber, "ListServices", firstRequest, client::listServices);
    }

    /**
     * The items of all pages, in order.
     *
     * @return a publisher whose subscriptions ask for a further page when the items of those before it have all been
     *     requested
     */
    public final SdkPublisher<ServiceSummary> serviceSummaryList() {
        return flatMapIterable(ListServicesResponse::serviceSummaryList);
    }
}
