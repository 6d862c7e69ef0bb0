package io.github.apprunnerclient.paginators;

import io.github.apprunnerclient.internal.schema.Models;
import io.github.apprunnerclient.model.AppRunnerRequest;
import io.github.apprunnerclient.model.AppRunnerResponse;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.core.util.PaginatorUtils;

/** What one way through all pages asks for, page after page. Used by one thread at a time. */
final class PageRequests<RequestT extends AppRunnerRequest, ResponseT extends AppRunnerResponse> {
    /** The member of every request and response that tells one page from another. */
    private static final String TOKEN = "NextToken";

    private final RequestT firstRequest;
    private final UsedTokens usedTokens;

    /** @param operation the operation's name */
    PageRequests(String operation, RequestT firstRequest) {
        this.firstRequest = firstRequest;
        this.usedTokens = new UsedTokens(operation);
    }

    static boolean hasNext(AppRunnerResponse page) {
        return PaginatorUtils.isOutputTokenAvailable(Models.text(page, TOKEN));
    }

    /**
     * @param previousPage null for the first page
     * @throws SdkClientException if the page after it has been read already
     */
    RequestT after(@Nullable ResponseT previousPage) {
        RequestT request = previousPage == null ? firstRequest : withToken(Models.text(previousPage, TOKEN));
        usedTokens.refuseIfUsed(Models.text(request, TOKEN));
        return request;
    }

    /** To be told when there is a reply, not before: after a failure, the same page may be asked for again. */
    void answered(RequestT request) {
        usedTokens.add(Models.text(request, TOKEN));
    }

    private RequestT withToken(@Nullable String token) {
        return Models.with(firstRequest, TOKEN, token);
    }
}
