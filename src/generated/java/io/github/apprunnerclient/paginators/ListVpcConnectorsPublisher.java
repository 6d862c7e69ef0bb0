package io.github.apprunnerclient.paginators;

import io.github.apprunnerclient.AppRunnerAsyncClient;
import io.github.apprunnerclient.AppRunnerAsyncOperations;
import io.github.apprunnerclient.internal.schema.Setters;
import io.github.apprunnerclient.model.ListVpcConnectorsRequest;
import io.github.apprunnerclient.model.ListVpcConnectorsResponse;
import io.github.apprunnerclient.model.VpcConnector;
import org.reactivestreams.Subscriber;
import software.amazon.awssdk.annotations.Generated;
import software.amazon.awssdk.core.async.SdkPublisher;
import software.amazon.awssdk.core.exception.SdkClientException;

/**
 * All pages of {@code ListVpcConnectors}. A page is asked for when a subscriber requests it, so that at most one call
 * is under way for each; to cancel the subscription cancels that call. The failure of a call ends the subscription.
 * This class is thread-safe, if the client is.
 *
 * <p>Each subscription starts again from the request's page. It fails with an {@link SdkClientException} when the
 * service gives a token that it was given before, since it would never come to an end. Subscribers hear of pages where
 * the client completes its futures.
 */
@Generated("io.github.apprunnerclient.codegen.Generate")
public class ListVpcConnectorsPublisher implements SdkPublisher<ListVpcConnectorsResponse> {
    private final AppRunnerAsyncOperations client;
    private final ListVpcConnectorsRequest firstRequest;

    /**
     * The pages from a request's on.
     *
     * @param client makes the calls
     * @param firstRequest asks for the first page; the others are asked for with the same settings
     */
    public ListVpcConnectorsPublisher(AppRunnerAsyncClient client, ListVpcConnectorsRequest firstRequest) {
        this((AppRunnerAsyncOperations) client, firstRequest);
    }

    /**
     * The pages from a request's on.
     *
     * @param client makes the calls
     * @param firstRequest asks for the first page; the others are asked for with the same settings
     */
    public ListVpcConnectorsPublisher(AppRunnerAsyncOperations client, ListVpcConnectorsRequest firstRequest) {
        this.client = Setters.notNull(client, "client");
        this.firstRequest = PageRequests.madeByPaginator(firstRequest);
    }

    @Override
    public void subscribe(Subscriber<? super ListVpcConnectorsResponse> subscriber) {
        PageSubscription.begin(subscriber, "ListVpcConnectors", firstRequest, client::listVpcConnectors);
    }

    /**
     * The items of all pages, in order.
     *
     * @return a publisher whose subscriptions ask for a further page when the items of those before it have all been
     *     requested
     */
    public final SdkPublisher<VpcConnector> vpcConnectors() {
        return flatMapIterable(ListVpcConnectorsResponse::vpcConnectors);
    }
}
