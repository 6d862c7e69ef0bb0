package io.github.apprunnerclient.paginators;

import io.github.apprunnerclient.model.ListConnectionsRequest;
import io.github.apprunnerclient.model.ListConnectionsResponse;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.awscore.AwsRequestOverrideConfiguration;
import software.amazon.awssdk.core.ApiName;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.core.util.PaginatorUtils;

/** What one way through all pages asks for, page after page. Used by one thread at a time. */
final class PageRequests {
    /** Under this name and version the SDK counts, in the {@code User-Agent}, calls that a paginator made. */
    private static final ApiName PAGINATOR =
            ApiName.builder().name("sdk-metrics").version("C").build();

    private final ListConnectionsRequest firstRequest;
    private final UsedTokens usedTokens = new UsedTokens("ListConnections");

    PageRequests(ListConnectionsRequest firstRequest) {
        this.firstRequest = firstRequest;
    }

    static ListConnectionsRequest madeByPaginator(ListConnectionsRequest request) {
        AwsRequestOverrideConfiguration.Builder configuration = request.overrideConfiguration()
                .map(AwsRequestOverrideConfiguration::toBuilder)
                .orElseGet(AwsRequestOverrideConfiguration::builder);
        return request.toBuilder()
                .overrideConfiguration(configuration.addApiName(PAGINATOR).build())
                .build();
    }

    static boolean hasNext(ListConnectionsResponse page) {
        return PaginatorUtils.isOutputTokenAvailable(page.nextToken());
    }

    /**
     * @param previousPage null for the first page
     * @throws SdkClientException if the page after it has been read already
     */
    ListConnectionsRequest after(@Nullable ListConnectionsResponse previousPage) {
        ListConnectionsRequest request = previousPage == null
                ? firstRequest
                : firstRequest.toBuilder().nextToken(previousPage.nextToken()).build();
        usedTokens.refuseIfUsed(request.nextToken());
        return request;
    }

    /** To be told when there is a reply, not before: after a failure, the same page may be asked for again. */
    void answered(ListConnectionsRequest request) {
        usedTokens.add(request.nextToken());
    }
}
