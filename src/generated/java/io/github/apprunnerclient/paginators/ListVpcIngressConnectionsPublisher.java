package io.github.apprunnerclient.paginators;

import io.github.apprunnerclient.AppRunnerAsyncClient;
import io.github.apprunnerclient.internal.schema.Setters;
import io.github.apprunnerclient.model.ListVpcIngressConnectionsRequest;
import io.github.apprunnerclient.model.ListVpcIngressConnectionsResponse;
import io.github.apprunnerclient.model.VpcIngressConnectionSummary;
import software.amazon.awssdk.annotations.Generated;
import software.amazon.awssdk.core.async.SdkPublisher;

/** All pages of {@code ListVpcIngressConnections}; {@link PagePublisher} tells when they are asked for. */
@Generated("io.github.apprunnerclient.codegen.Generate")
public class ListVpcIngressConnectionsPublisher
        extends PagePublisher<ListVpcIngressConnectionsRequest, ListVpcIngressConnectionsResponse> {
    /**
     * The pages from a request's on.
     *
     * @param client makes the calls
     * @param firstRequest asks for the first page; the others are asked for with the same settings
     */
    public ListVpcIngressConnectionsPublisher(
            AppRunnerAsyncClient client, ListVpcIngressConnectionsRequest firstRequest) {
        super("ListVpcIngressConnections", Setters.notNull(client, "client")::listVpcIngressConnections, firstRequest);
    }

    /** {@return the items of all pages, in order; a page is asked for when the items of those before it are used up} */
    public final SdkPublisher<VpcIngressConnectionSummary> vpcIngressConnectionSummaryList() {
        return items(ListVpcIngressConnectionsResponse::vpcIngressConnectionSummaryList);
    }
}
