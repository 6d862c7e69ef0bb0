package io.github.apprunnerclient.paginators;

import io.github.apprunnerclient.AppRunnerAsyncClient;
import io.github.apprunnerclient.AppRunnerAsyncOperations;
import io.github.apprunnerclient.internal.schema.Setters;
import io.github.apprunnerclient.model.CustomDomain;
import io.github.apprunnerclient.model.DescribeCustomDomainsRequest;
import io.github.apprunnerclient.model.DescribeCustomDomainsResponse;
import org.reactivestreams.Subscriber;
import software.amazon.awssdk.annotations.Generated;
import software.amazon.awssdk.core.async.SdkPublisher;
import software.amazon.awssdk.core.exception.SdkClientException;

/**
 * All pages of {@code DescribeCustomDomains}. A page is asked for when a subscriber requests it, so that at most one
 * call is under way for each; to cancel the subscription cancels that call. The failure of a call ends the
 * subscription. This class is thread-safe, if the client is.
 *
 * <p>Each subscription starts again from the request's page. It fails with an {@link SdkClientException} when the
 * service gives a token that it was given before, since it would never come to an end. Subscribers hear of pages where
 * the client completes its futures.
 */
@Generated("io.github.apprunnerclient.codegen.Generate")
public class DescribeCustomDomainsPublisher implements SdkPublisher<DescribeCustomDomainsResponse> {
    private final AppRunnerAsyncOperations client;
    private final DescribeCustomDomainsRequest firstRequest;

    /**
     * The pages from a request's on.
     *
     * @param client makes the calls
     * @param firstRequest asks for the first page; the others are asked for with the same settings
     */
    public DescribeCustomDomainsPublisher(AppRunnerAsyncClient client, DescribeCustomDomainsRequest firstRequest) {
        this((AppRunnerAsyncOperations) client, firstRequest);
    }

    /**
     * The pages from a request's on.
     *
     * @param client makes the calls
     * @param firstRequest asks for the first page; the others are asked for with the same settings
     */
    public DescribeCustomDomainsPublisher(AppRunnerAsyncOperations client, DescribeCustomDomainsRequest firstRequest) {
        this.client = Setters.notNull(client, "client");
        this.firstRequest = PageRequests.madeByPaginator(firstRequest);
    }

    @Override
    public void subscribe(Subscriber<? super DescribeCustomDomainsResponse> subscriber) {
        PageSubscription.begin(subscriber, "DescribeCustomDomains", firstRequest, client::describeCustomDomains);
    }

    /**
     * The items of all pages, in order.
     *
     * @return a publisher whose subscriptions ask for a further page when the items of those before it have all been
     *     requested
     */
    public final SdkPublisher<CustomDomain> customDomains() {
        return flatMapIterable(DescribeCustomDomainsResponse::customDomains);
    }
}
