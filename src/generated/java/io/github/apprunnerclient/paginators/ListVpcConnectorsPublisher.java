package io.github.apprunnerclient.paginators;

import io.github.apprunnerclient.AppRunnerAsyncClient;
import io.github.apprunnerclient.internal.schema.Setters;
import io.github.apprunnerclient.model.ListVpcConnectorsRequest;
import io.github.apprunnerclient.model.ListVpcConnectorsResponse;
import io.github.apprunnerclient.model.VpcConnector;
import software.amazon.awssdk.annotations.Generated;
import software.amazon.awssdk.core.async.SdkPublisher;

/** All pages of {@code ListVpcConnectors}; {@link PagePublisher} tells when they are asked for. */
@Generated("io.github.apprunnerclient.codegen.Generate")
public class ListVpcConnectorsPublisher extends PagePublisher<ListVpcConnectorsRequest, ListVpcConnectorsResponse> {
    /**
     * The pages from a request's on.
     *
     * @param client makes the calls
     * @param firstRequest asks for the first page; the others are asked for with the same settings
     */
    public ListVpcConnectorsPublisher(AppRunnerAsyncClient client, ListVpcConnectorsRequest firstRequest) {
        super("ListVpcConnectors", Setters.notNull(client, "client")::listVpcConnectors, firstRequest);
    }

    /** {@return the items of all pages, in order; a page is asked for when the items of those before it are used up} */
    public final SdkPublisher<VpcConnector> vpcConnectors() {
        return items(ListVpcConnectorsResponse::vpcConnectors);
    }
}
