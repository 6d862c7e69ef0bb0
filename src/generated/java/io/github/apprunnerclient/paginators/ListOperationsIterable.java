package io.github.apprunnerclient.paginators;

import io.github.apprunnerclient.AppRunnerClient;
import io.github.apprunnerclient.internal.schema.Setters;
import io.github.apprunnerclient.model.ListOperationsRequest;
import io.github.apprunnerclient.model.ListOperationsResponse;
import io.github.apprunnerclient.model.OperationSummary;
import software.amazon.awssdk.annotations.Generated;
import software.amazon.awssdk.core.pagination.sync.SdkIterable;

/** All pages of {@code ListOperations}; {@link PageIterable} tells when they are asked for. */
@Generated("io.github.apprunnerclient.codegen.Generate")
public class ListOperationsIterable extends PageIterable<ListOperationsRequest, ListOperationsResponse> {
    /**
     * The pages from a request's on.
     *
     * @param client makes the calls
     * @param firstRequest asks for the first page; the others are asked for with the same settings
     */
    public ListOperationsIterable(AppRunnerClient client, ListOperationsRequest firstRequest) {
        super("ListOperations", Setters.notNull(client, "client")::listOperations, firstRequest);
    }

    /** {@return the items of all pages, in order; a page is asked for when the items of those before it are used up} */
    public final SdkIterable<OperationSummary> operationSummaryList() {
        return items(ListOperationsResponse::operationSummaryList);
    }
}
