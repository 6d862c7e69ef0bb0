package io.github.apprunnerclient.internal.lifecycle;

import io.github.apprunnerclient.AppRunnerAsyncOperations;
import io.github.apprunnerclient.AppRunnerOperations;
import io.github.apprunnerclient.internal.protocol.RequestViolations;
import io.github.apprunnerclient.model.Connection;
import io.github.apprunnerclient.model.ConnectionConflictException;
import io.github.apprunnerclient.model.ConnectionStatus;
import io.github.apprunnerclient.model.ConnectionSummary;
import io.github.apprunnerclient.model.CreateConnectionRequest;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import software.amazon.awssdk.awscore.AwsRequestOverrideConfiguration;
import software.amazon.awssdk.core.exception.SdkClientException;

/** The connection that a request describes: by its name and provider type, and not in {@code ERROR}. */
public final class ConnectionProvision extends Provision<ConnectionSummary, Connection> {
    private final Calls calls;
    private final CreateConnectionRequest request;

    /** @throws SdkClientException if the request is invalid */
    public ConnectionProvision(Calls calls, CreateConnectionRequest request) {
        super("connection");
        RequestViolations.check("CreateConnection", request);
        this.calls = calls;
        this.request = request;
    }

    @Override
    CompletableFuture<Optional<ConnectionSummary>> find() {
        return Named.CONNECTION.find(
                calls,
                request.connectionName(),
                AwsRequestOverrideConfiguration.from(
                        request.overrideConfiguration().orElse(null)));
    }

    @Override
    CompletableFuture<Optional<Connection>> judge(ConnectionSummary found) {
        Connection connection = Connection.builder()
                .connectionName(found.connectionName())
                .connectionArn(found.connectionArn())
                .providerType(found.providerTypeAsString())
                .status(found.statusAsString())
                .createdAt(found.createdAt())
                .build();
        if (!Objects.equals(found.providerTypeAsString(), request.providerTypeAsString())) {
            return conflict(
                    "its provider type is "
                            + (found.providerTypeAsString() == null ? "not given" : found.providerTypeAsString())
                            + ", not " + request.providerTypeAsString(),
                    connection);
        }
        if (found.status() == ConnectionStatus.ERROR) {
            return conflict("its status is ERROR", connection);
        }
        return CompletableFuture.completedFuture(Optional.of(connection));
    }

    private static CompletableFuture<Optional<Connection>> conflict(String reason, Connection connection) {
        return CompletableFuture.failedFuture(ConnectionConflictException.create(reason, connection));
    }

    @Override
    CompletableFuture<Optional<Connection>> create() {
        return calls.call(AppRunnerOperations::createConnection, AppRunnerAsyncOperations::createConnection, request)
                .thenApply(response -> Optional.ofNullable(response.connection()));
    }
}
