package io.github.apprunnerclient.internal.connection;

import io.github.apprunnerclient.internal.protocol.RequestViolations;
import io.github.apprunnerclient.model.AppRunnerException;
import io.github.apprunnerclient.model.Connection;
import io.github.apprunnerclient.model.ConnectionConflictException;
import io.github.apprunnerclient.model.ConnectionStatus;
import io.github.apprunnerclient.model.ConnectionSummary;
import io.github.apprunnerclient.model.CreateConnectionRequest;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.awscore.AwsRequestOverrideConfiguration;
import software.amazon.awssdk.core.exception.AbortedException;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.core.exception.SdkException;

/**
 * Gets one connection made, however often it is asked for: looks, creates, and looks again if the outcome is open.
 *
 * <p>Names are unique, so of two creates one fails; that one finds what the other made.
 */
final class ConnectionProvision {
    private final ConnectionCalls calls;
    private final CreateConnectionRequest request;
    private final ConnectionFinder finder;
    private @Nullable AppRunnerException listingDenied; // one step comes after the other, whatever the thread

    ConnectionProvision(ConnectionCalls calls, CreateConnectionRequest request) {
        this.calls = calls;
        this.request = request;
        this.finder = new ConnectionFinder(
                calls,
                AwsRequestOverrideConfiguration.from(
                        request.overrideConfiguration().orElse(null)));
    }

    /** @throws SdkClientException if the request is invalid */
    CompletableFuture<Connection> getOrCreate() {
        requireValid();
        return look().thenCompose(existing ->
                existing.isPresent() ? CompletableFuture.completedFuture(existing.get()) : create());
    }

    private void requireValid() {
        RequestViolations.check("CreateConnection", request);
    }

    @SuppressWarnings("FutureReturnValueIgnored") // thenCompose goes on with the future within the future
    private CompletableFuture<Connection> create() {
        return calls.create(request)
                .handle((response, thrown) -> {
                    Throwable failure = ConnectionCalls.failure(thrown);
                    if (failure != null) {
                        return createFailed(failure);
                    }
                    Connection created = response.connection();
                    return created != null
                            ? CompletableFuture.completedFuture(created)
                            : lookAfter(replyWithoutConnection());
                })
                .thenCompose(Function.identity());
    }

    private CompletableFuture<Connection> createFailed(Throwable failure) {
        // After an AbortedException the thread is wanted elsewhere, and another call would only be interrupted too.
        return failure instanceof SdkException open && !(failure instanceof AbortedException)
                ? lookAfter(open)
                : CompletableFuture.failedFuture(failure);
    }

    /**
     * A failure may hide a connection: one that this call made, or one that another caller made just now. What is found
     * is the answer; if nothing is, the failure is.
     */
    private CompletableFuture<Connection> lookAfter(SdkException failure) {
        return look().handle((made, thrown) -> {
            Throwable lookingFailed = ConnectionCalls.failure(thrown);
            if (lookingFailed instanceof ConnectionConflictException conflict) {
                conflict.addSuppressed(failure);
                throw conflict;
            }
            if (lookingFailed instanceof SdkException) {
                failure.addSuppressed(lookingFailed);
                throw failure;
            }
            if (lookingFailed != null) {
                throw new CompletionException(lookingFailed);
            }
            if (listingDenied != null) {
                failure.addSuppressed(listingDenied);
            }
            return made.orElseThrow(() -> failure);
        });
    }

    private CompletableFuture<Optional<Connection>> look() {
        if (listingDenied != null) {
            return CompletableFuture.completedFuture(Optional.empty());
        }
        return finder.find(request.connectionName()).handle((found, thrown) -> {
            Throwable failure = ConnectionCalls.failure(thrown);
            if (failure == null) {
                return found.map(this::checked);
            }
            if (failure instanceof AppRunnerException denial && isDenied(denial)) {
                listingDenied = denial;
                return Optional.empty();
            }
            throw new CompletionException(failure);
        });
    }

    private Connection checked(ConnectionSummary found) {
        Connection connection = Connection.builder()
                .connectionName(found.connectionName())
                .connectionArn(found.connectionArn())
                .providerType(found.providerTypeAsString())
                .status(found.statusAsString())
                .createdAt(found.createdAt())
                .build();
        if (!Objects.equals(found.providerTypeAsString(), request.providerTypeAsString())) {
            throw ConnectionConflictException.create(
                    "its provider type is "
                            + (found.providerTypeAsString() == null ? "not given" : found.providerTypeAsString())
                            + ", not " + request.providerTypeAsString(),
                    connection);
        }
        if (found.status() == ConnectionStatus.ERROR) {
            throw ConnectionConflictException.create("its status is ERROR", connection);
        }
        return connection;
    }

    private static boolean isDenied(AppRunnerException failure) {
        return failure.awsErrorDetails() != null
                && "AccessDeniedException".equals(failure.awsErrorDetails().errorCode());
    }

    private SdkClientException replyWithoutConnection() {
        return SdkClientException.create(
                "CreateConnection succeeded, but its reply has no connection, and none is listed as '"
                        + request.connectionName() + "': look for it in the App Runner console");
    }
}
