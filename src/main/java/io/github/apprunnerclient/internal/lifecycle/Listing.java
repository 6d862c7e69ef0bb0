package io.github.apprunnerclient.internal.lifecycle;

import io.github.apprunnerclient.AppRunnerAsyncOperations;
import io.github.apprunnerclient.AppRunnerOperations;
import io.github.apprunnerclient.model.ConnectionSummary;
import io.github.apprunnerclient.model.ListConnectionsRequest;
import io.github.apprunnerclient.model.ListConnectionsResponse;
import io.github.apprunnerclient.model.ListServicesRequest;
import io.github.apprunnerclient.model.ListServicesResponse;
import io.github.apprunnerclient.model.ServiceSummary;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.reactivestreams.Publisher;

/** A list that comes in pages, as each of the clients has it. */
public record Listing<Q, R, T>(
        BiFunction<AppRunnerOperations, Q, ? extends Iterable<R>> pages,
        BiFunction<AppRunnerAsyncOperations, Q, ? extends Publisher<R>> asyncPages,
        Function<R, List<T>> items) {
    public static final Listing<ListConnectionsRequest, ListConnectionsResponse, ConnectionSummary> CONNECTIONS =
            new Listing<>(
                    AppRunnerOperations::listConnectionsPaginator,
                    AppRunnerAsyncOperations::listConnectionsPaginator,
                    ListConnectionsResponse::connectionSummaryList);
    public static final Listing<ListServicesRequest, ListServicesResponse, ServiceSummary> SERVICES = new Listing<>(
            AppRunnerOperations::listServicesPaginator,
            AppRunnerAsyncOperations::listServicesPaginator,
            ListServicesResponse::serviceSummaryList);
}
