package io.github.apprunnerclient.paginators;

import io.github.apprunnerclient.AppRunnerClient;
import io.github.apprunnerclient.AppRunnerOperations;
import io.github.apprunnerclient.internal.schema.Setters;
import io.github.apprunnerclient.model.ListVpcConnectorsRequest;
import io.github.apprunnerclient.model.ListVpcConnectorsResponse;
import io.github.apprunnerclient.model.VpcConnector;
import java.util.Iterator;
import software.amazon.awssdk.annotations.Generated;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.core.pagination.sync.SdkIterable;

/**
 * All pages of {@code ListVpcConnectors}. A page is asked for when the iterator is asked for it; the failure of such a
 * call comes out of {@link Iterator#next}, which can then be called again for the same page. An iterator is not
 * thread-safe; this class is, if the client is.
 *
 * <p>Each iterator starts again from the request's page. It stops with an {@link SdkClientException} when the service
 * gives a token that it was given before, since it would never come to an end.
 */
@Generated("io.github.apprunnerclient.codegen.Generate")
public class ListVpcConnectorsIterable implements SdkIterable<ListVpcConnectorsResponse> {
    private final AppRunnerOperations client;
    private final ListVpcConnectorsRequest firstRequest;

    /**
     * The pages from a request's on.
     *
     * @param client makes the calls
     * @param firstRequest asks for the first page; the others are asked for with the same settings
     */
    public ListVpcConnectorsIterable(AppRunnerClient client, ListVpcConnectorsRequest firstRequest) {
        this((AppRunnerOperations) client, firstRequest);
    }

    /**
     * The pages from a request's on.
     *
     * @param client makes the calls
     * @param firstRequest asks for the first page; the others are asked for with the same settings
     */
    public ListVpcConnectorsIterable(AppRunnerOperations client, ListVpcConnectorsRequest firstRequest) {
        this.client = Setters.notNull(client, "client");
        this.firstRequest = PageRequests.madeByPaginator(firstRequest);
    }

    @Override
    public Iterator<ListVpcConnectorsResponse> iterator() {
        return PageIterators.of("ListVpcConnectors", firstRequest, client::listVpcConnectors);
    }

    /**
     * The items of all pages, in order.
     *
     * @return an iterable whose iterators ask for the first page at once, and for a further one when the items of those
     *     before it have all been taken
     */
    public final SdkIterable<VpcConnector> vpcConnectors() {
        return PageIterators.items(this, ListVpcConnectorsResponse::vpcConnectors);
    }
}
