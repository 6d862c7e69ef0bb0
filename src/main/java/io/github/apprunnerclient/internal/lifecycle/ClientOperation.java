package io.github.apprunnerclient.internal.lifecycle;

import io.github.apprunnerclient.AppRunnerAsyncOperations;
import io.github.apprunnerclient.AppRunnerOperations;
import io.github.apprunnerclient.model.CreateConnectionRequest;
import io.github.apprunnerclient.model.CreateConnectionResponse;
import io.github.apprunnerclient.model.CreateServiceRequest;
import io.github.apprunnerclient.model.CreateServiceResponse;
import io.github.apprunnerclient.model.DeleteConnectionRequest;
import io.github.apprunnerclient.model.DeleteConnectionResponse;
import io.github.apprunnerclient.model.DeleteServiceRequest;
import io.github.apprunnerclient.model.DeleteServiceResponse;
import io.github.apprunnerclient.model.DescribeServiceRequest;
import io.github.apprunnerclient.model.DescribeServiceResponse;
import io.github.apprunnerclient.model.ListOperationsRequest;
import io.github.apprunnerclient.model.ListOperationsResponse;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiFunction;

/** An operation, as each of the clients has it. */
public record ClientOperation<Q, R>(
        BiFunction<AppRunnerOperations, Q, R> blocking,
        BiFunction<AppRunnerAsyncOperations, Q, CompletableFuture<R>> async) {
    static final ClientOperation<CreateConnectionRequest, CreateConnectionResponse> CREATE_CONNECTION =
            new ClientOperation<>(AppRunnerOperations::createConnection, AppRunnerAsyncOperations::createConnection);
    static final ClientOperation<DeleteConnectionRequest, DeleteConnectionResponse> DELETE_CONNECTION =
            new ClientOperation<>(AppRunnerOperations::deleteConnection, AppRunnerAsyncOperations::deleteConnection);
    static final ClientOperation<CreateServiceRequest, CreateServiceResponse> CREATE_SERVICE =
            new ClientOperation<>(AppRunnerOperations::createService, AppRunnerAsyncOperations::createService);
    public static final ClientOperation<DescribeServiceRequest, DescribeServiceResponse> DESCRIBE_SERVICE =
            new ClientOperation<>(AppRunnerOperations::describeService, AppRunnerAsyncOperations::describeService);
    static final ClientOperation<DeleteServiceRequest, DeleteServiceResponse> DELETE_SERVICE =
            new ClientOperation<>(AppRunnerOperations::deleteService, AppRunnerAsyncOperations::deleteService);
    public static final ClientOperation<ListOperationsRequest, ListOperationsResponse> LIST_OPERATIONS =
            new ClientOperation<>(AppRunnerOperations::listOperations, AppRunnerAsyncOperations::listOperations);
}
