package io.github.apprunnerclient.internal.lifecycle;

import io.github.apprunnerclient.AppRunnerAsyncOperations;
import io.github.apprunnerclient.AppRunnerOperations;
import io.github.apprunnerclient.model.CreateConnectionRequest;
import io.github.apprunnerclient.model.CreateConnectionResponse;
import io.github.apprunnerclient.model.DeleteConnectionRequest;
import io.github.apprunnerclient.model.DeleteConnectionResponse;
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
}
