package io.github.apprunnerclient.paginators;

import io.github.apprunnerclient.AppRunnerClient;
import io.github.apprunnerclient.internal.schema.Setters;
import io.github.apprunnerclient.model.ListVpcConnectorsRequest;
import io.github.apprunnerclient.model.ListVpcConnectorsResponse;
import io.github.apprunnerclient.model.VpcConnector;
import software.amazon.awssdk.annotations.Generated;
import software.amazon.awssdk.core.pagination.sync.SdkIterable;

/** All pages of {@code ListVpcConnectors}; {@link PageIterable} tells when they are asked for. */
@Generated("io.github.apprunnerclient.codegen.Generate")
public class ListVpcConnectorsIterable extends PageIterable<ListVpcConnectorsRequest, ListVpcConnectorsResponse> {
    /**
     * The pages from a request's on.
     *
     * @param client makes the calls
     * @param firstRequest asks for the first page; the others are asked for with the same settings
     */
    public ListVpcConnectorsIterable(AppRunnerClient client, ListVpcConnectorsRequest firstRequest) {
        super("ListVpcConnectors", Setters.notNull(client, "client")::listVpcConnectors, firstRequest);
    }

    /** {@return the items of all pages, in order; a page is asked for when the items of those before it are used up} */
    public final SdkIterable<VpcConnector> vpcConnectors() {
        return items(ListVpcConnectorsResponse::vpcConnectors);
    }
}
