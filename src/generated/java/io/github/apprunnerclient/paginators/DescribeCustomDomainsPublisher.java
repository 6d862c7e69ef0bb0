package io.github.apprunnerclient.paginators;

import io.github.apprunnerclient.AppRunnerAsyncClient;
import io.github.apprunnerclient.internal.schema.Setters;
import io.github.apprunnerclient.model.CustomDomain;
import io.github.apprunnerclient.model.DescribeCustomDomainsRequest;
import io.github.apprunnerclient.model.DescribeCustomDomainsResponse;
import software.amazon.awssdk.annotations.Generated;
import software.amazon.awssdk.core.async.SdkPublisher;

/** All pages of {@code DescribeCustomDomains}; {@link PagePublisher} tells when they are asked for. */
@Generated("io.github.apprunnerclient.codegen.Generate")
public class DescribeCustomDomainsPublisher
        extends PagePublisher<DescribeCustomDomainsRequest, DescribeCustomDomainsResponse> {
    /**
     * The pages from a request's on.
     *
     * @param client makes the calls
     * @param firstRequest asks for the first page; the others are asked for with the same settings
     */
    public DescribeCustomDomainsPublisher(AppRunnerAsyncClient client, DescribeCustomDomainsRequest firstRequest) {
        super("DescribeCustomDomains", Setters.notNull(client, "client")::describeCustomDomains, firstRequest);
    }

    /** {@return the items of all pages, in order; a page is asked for when the items of those before it are used up} */
    public final SdkPublisher<CustomDomain> customDomains() {
        return items(DescribeCustomDomainsResponse::customDomains);
    }
}
