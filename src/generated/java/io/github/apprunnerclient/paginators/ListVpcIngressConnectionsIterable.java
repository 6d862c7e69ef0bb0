package io.github.apprunnerclient.paginators;

import io.github.apprunnerclient.AppRunnerClient;
import io.github.apprunnerclient.internal.schema.Setters;
import io.github.apprunnerclient.model.ListVpcIngressConnectionsRequest;
import io.github.apprunnerclient.model.ListVpcIngressConnectionsResponse;
import io.github.apprunnerclient.model.VpcIngressConnectionSummary;
import software.amazon.awssdk.annotations.Generated;
import software.amazon.awssdk.core.pagination.sync.SdkIterable;

/** All pages of {@code ListVpcIngressConnections}; {@link PageIterable} tells when they are asked for. */
@Generated("io.github.apprunnerclient.codegen.Generate")
public class ListVpcIngressConnectionsIterable
        extends PageIterable<ListVpcIngressConnectionsRequest, ListVpcIngressConnectionsResponse> {
    /**
     * The pages from a request's on.
     *
     * @param client makes the calls
     * @param firstRequest asks for the first page; the others are asked for with the same settings
     */
    public ListVpcIngressConnectionsIterable(AppRunnerClient client, ListVpcIngressConnectionsRequest firstRequest) {
        super("ListVpcIngressConnections", Setters.notNull(client, "client")::listVpcIngressConnections, firstRequest);
    }

    /** {@return the items of all pages, in order; a page is asked for when the items of those before it are used up} */
    public final SdkIterable<VpcIngressConnectionSummary> vpcIngressConnectionSummaryList() {
        return items(ListVpcIngressConnectionsResponse::vpcIngressConnectionSummaryList);
    }
}
