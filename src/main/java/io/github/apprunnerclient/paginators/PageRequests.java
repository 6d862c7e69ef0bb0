package io.github.apprunnerclient.paginators;

import io.github.apprunnerclient.internal.schema.Models;
import io.github.apprunnerclient.model.AppRunnerRequest;
import io.github.apprunnerclient.model.AppRunnerResponse;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.core.util.PaginatorUtils;

/**
 * What one way through all pages asks for, page after page. To follow a token again would be to go round in circles. Used
 * by one thread at a time.
 */
final class PageRequests<RequestT extends AppRunnerRequest, ResponseT extends AppRunnerResponse> {
    /** Bounds the memory, at about 2 MiB of the longest tokens. A circle of more pages than this goes unnoticed. */
    static final int MOST_TOKENS = 1000;

    /** The member of every request and response that tells one page from another. */
    private static final String TOKEN = "NextToken";

    private static final int LONGEST_EXCERPT = 16;

    private final String operationName;
    private final RequestT firstRequest;
    private final Set<String> usedTokens = new LinkedHashSet<>();

    PageRequests(String operationName, RequestT firstRequest) {
        this.operationName = operationName;
        this.firstRequest = firstRequest;
    }

    static boolean hasNext(AppRunnerResponse page) {
        return PaginatorUtils.isOutputTokenAvailable(Models.text(page, TOKEN));
    }

    /**
     * @param previousPage null for the first page
     * @throws SdkClientException if the page after it has been read already
     */
    RequestT after(@Nullable ResponseT previousPage) {
        RequestT request = previousPage == null
                ? firstRequest
                : Models.with(firstRequest, TOKEN, Models.text(previousPage, TOKEN));
        String token = Models.text(request, TOKEN);
        if (token != null && usedTokens.contains(token)) {
            throw SdkClientException.create(operationName + " was stopped: the service gave the NextToken "
                    + excerpt(token) + " again, which has been followed already, so that its pages would never end."
                    + " A token may be given once only.");
        }
        return request;
    }

    /** To be told when there is a reply, not before: after a failure, the same page may be asked for again. */
    void answered(RequestT request) {
        String token = Models.text(request, TOKEN);
        if (token == null) {
            return;
        }
        if (usedTokens.size() == MOST_TOKENS) {
            Iterator<String> oldest = usedTokens.iterator();
            oldest.next();
            oldest.remove();
        }
        usedTokens.add(token);
    }

    private static String excerpt(String token) {
        return token.length() <= LONGEST_EXCERPT
                ? "'" + token + "'"
                : "'" + token.substring(0, LONGEST_EXCERPT) + "...' (" + token.length() + " characters)";
    }
}
