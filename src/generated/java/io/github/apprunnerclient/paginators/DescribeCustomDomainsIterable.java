package io.github.apprunnerclient.paginators;

import io.github.apprunnerclient.AppRunnerClient;
import io.github.apprunnerclient.internal.schema.Setters;
import io.github.apprunnerclient.model.CustomDomain;
import io.github.apprunnerclient.model.DescribeCustomDomainsRequest;
import io.github.apprunnerclient.model.DescribeCustomDomainsResponse;
import software.amazon.awssdk.annotations.Generated;
import software.amazon.awssdk.core.pagination.sync.SdkIterable;

/** All pages of {@code DescribeCustomDomains}; {@link PageIterable} tells when they are asked for. */
@Generated("io.github.apprunnerclient.codegen.Generate")
public class DescribeCustomDomainsIterable
        extends PageIterable<DescribeCustomDomainsRequest, DescribeCustomDomainsResponse> {
    /**
     * The pages from a request's on.
     *
     * @param client makes the calls
     * @param firstRequest asks for the first page; the others are asked for with the same settings
     */
    public DescribeCustomDomainsIterable(AppRunnerClient client, DescribeCustomDomainsRequest firstRequest) {
        super("DescribeCustomDomains", Setters.notNull(client, "client")::describeCustomDomains, firstRequest);
    }

    /** {@return the items of all pages, in order; a page is asked for when the items of those before it are used up} */
    public final SdkIterable<CustomDomain> customDomains() {
        return items(DescribeCustomDomainsResponse::customDomains);
    }
}
