package io.github.apprunnerclient.internal.lifecycle;

import io.github.apprunnerclient.AppRunnerAsyncOperations;
import io.github.apprunnerclient.AppRunnerOperations;
import io.github.apprunnerclient.internal.protocol.RequestViolations;
import io.github.apprunnerclient.model.ConnectionStatus;
import io.github.apprunnerclient.model.ConnectionSummary;
import io.github.apprunnerclient.model.ListConnectionsRequest;
import io.github.apprunnerclient.model.ListConnectionsResponse;
import io.github.apprunnerclient.model.ListServicesRequest;
import io.github.apprunnerclient.model.ListServicesResponse;
import io.github.apprunnerclient.model.ServiceStatus;
import io.github.apprunnerclient.model.ServiceSummary;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.awscore.AwsRequestOverrideConfiguration;
import software.amazon.awssdk.core.exception.SdkClientException;

/**
 * What callers know by its name. A deleted one may still be listed for a while, and another one have its name by then.
 *
 * @param nameMember what callers call the name
 * @param request lists what may have a name, with a configuration or null for none
 */
public record Named<Q, R, T>(
        String nameMember,
        Listing<Q, R, T> listing,
        BiFunction<String, @Nullable AwsRequestOverrideConfiguration, Q> request,
        Function<T, @Nullable String> name,
        Predicate<T> isDeleted) {
    public static final Named<ListConnectionsRequest, ListConnectionsResponse, ConnectionSummary> CONNECTION =
            new Named<>(
                    "connectionName",
                    new Listing<>(
                            AppRunnerOperations::listConnectionsPaginator,
                            AppRunnerAsyncOperations::listConnectionsPaginator,
                            ListConnectionsResponse::connectionSummaryList),
                    (name, overrides) -> ListConnectionsRequest.builder()
                            .connectionName(name)
                            .overrideConfiguration(overrides)
                            .build(),
                    ConnectionSummary::connectionName,
                    connection -> connection.status() == ConnectionStatus.DELETED);

    public static final Named<ListServicesRequest, ListServicesResponse, ServiceSummary> SERVICE = new Named<>(
            "serviceName",
            new Listing<>(
                    AppRunnerOperations::listServicesPaginator,
                    AppRunnerAsyncOperations::listServicesPaginator,
                    ListServicesResponse::serviceSummaryList),
            (name, overrides) -> ListServicesRequest.builder()
                    .overrideConfiguration(overrides)
                    .build(),
            ServiceSummary::serviceName,
            service -> service.status() == ServiceStatus.DELETED);

    /**
     * Finds the one of exactly this name that is not {@code DELETED}, on whatever page it is.
     *
     * @param overrides the configuration of the requests, or null for none
     * @throws SdkClientException if there is no name
     */
    public CompletableFuture<Optional<T>> find(
            Calls calls, @Nullable String given, @Nullable AwsRequestOverrideConfiguration overrides) {
        String wanted = RequestViolations.required(nameMember, given);
        return listing.find(
                        calls,
                        request.apply(wanted, overrides),
                        item -> wanted.equals(name.apply(item)) && !isDeleted.test(item),
                        item -> false)
                .thenApply(search -> Optional.ofNullable(search.found()));
    }
}
