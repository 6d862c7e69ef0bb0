package io.github.apprunnerclient.internal.connection;

import io.github.apprunnerclient.ConnectionLifecycle;
import io.github.apprunnerclient.internal.protocol.CreateConnectionOperation;
import io.github.apprunnerclient.internal.protocol.RequestViolations;
import io.github.apprunnerclient.model.AppRunnerException;
import io.github.apprunnerclient.model.Connection;
import io.github.apprunnerclient.model.ConnectionConflictException;
import io.github.apprunnerclient.model.ConnectionStatus;
import io.github.apprunnerclient.model.ConnectionSummary;
import io.github.apprunnerclient.model.CreateConnectionRequest;
import java.util.Objects;
import java.util.Optional;
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
public final class ConnectionProvision {
    private final ConnectionLifecycle client;
    private final CreateConnectionRequest request;
    private final ConnectionFinder finder;
    private @Nullable AppRunnerException listingDenied;

    public ConnectionProvision(ConnectionLifecycle client, CreateConnectionRequest request) {
        this.client = client;
        this.request = request;
        this.finder = new ConnectionFinder(
                client,
                AwsRequestOverrideConfiguration.from(
                        request.overrideConfiguration().orElse(null)));
    }

    public Connection getOrCreate() {
        requireValid();
        Optional<Connection> existing = look();
        return existing.isPresent() ? existing.get() : create();
    }

    private void requireValid() {
        RequestViolations violations = new RequestViolations(CreateConnectionOperation.INSTANCE.name());
        CreateConnectionOperation.INSTANCE.check(request, violations);
        violations.throwIfAny();
    }

    private Connection create() {
        try {
            Connection created = client.createConnection(request).connection();
            return created != null ? created : lookAfter(replyWithoutConnection());
        } catch (AbortedException interrupted) {
            // The thread is wanted elsewhere, and another call would only be interrupted too.
            throw interrupted;
        } catch (SdkException failure) {
            return lookAfter(failure);
        }
    }

    /**
     * A failure may hide a connection: one that this call made, or one that another caller made just now. What is found
     * is the answer; if nothing is, the failure is.
     */
    private Connection lookAfter(SdkException failure) {
        Optional<Connection> made;
        try {
            made = look();
        } catch (ConnectionConflictException conflict) {
            conflict.addSuppressed(failure);
            throw conflict;
        } catch (SdkException lookingFailed) {
            failure.addSuppressed(lookingFailed);
            throw failure;
        }
        if (listingDenied != null) {
            failure.addSuppressed(listingDenied);
        }
        return made.orElseThrow(() -> failure);
    }

    private Optional<Connection> look() {
        if (listingDenied != null) {
            return Optional.empty();
        }
        try {
            return finder.find(request.connectionName()).map(this::checked);
        } catch (AppRunnerException failure) {
            if (!isDenied(failure)) {
                throw failure;
            }
            listingDenied = failure;
            return Optional.empty();
        }
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

    private static SdkClientException replyWithoutConnection() {
        return SdkClientException.create(
                "The request succeeded, but its reply has no connection, and none of that name is listed");
    }
}
