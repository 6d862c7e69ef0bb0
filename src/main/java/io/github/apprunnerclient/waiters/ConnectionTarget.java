package io.github.apprunnerclient.waiters;

import io.github.apprunnerclient.ConnectionHandshake;
import io.github.apprunnerclient.internal.lifecycle.Calls;
import io.github.apprunnerclient.internal.lifecycle.Named;
import io.github.apprunnerclient.internal.protocol.RequestViolations;
import io.github.apprunnerclient.internal.schema.BusinessMetric;
import io.github.apprunnerclient.model.ConnectionStatus;
import io.github.apprunnerclient.model.ConnectionSummary;
import io.github.apprunnerclient.model.ListConnectionsRequest;
import io.github.apprunnerclient.model.ListConnectionsResponse;
import java.util.concurrent.CompletableFuture;
import software.amazon.awssdk.awscore.AwsClient;

/** A connection, which has to be looked for in a list. */
final class ConnectionTarget extends Target<ListConnectionsResponse, ConnectionSummary> {
    private final ListConnectionsRequest request;

    ConnectionTarget(Goal<ConnectionStatus> goal, ListConnectionsRequest request) {
        super(
                "connection",
                RequestViolations.required("connectionName", request.connectionName()),
                goal,
                ConnectionSummary::status);
        this.request = BusinessMetric.WAITER.mark(request);
    }

    ConnectionTarget(Goal<ConnectionStatus> goal, String connectionName) {
        this(
                goal,
                ListConnectionsRequest.builder().connectionName(connectionName).build());
    }

    @Override
    CompletableFuture<PollResult<ListConnectionsResponse, ConnectionSummary>> poll(Calls calls) {
        return findInList(
                calls,
                Named.CONNECTION.listing(),
                request,
                connection -> name.equals(connection.connectionName()),
                Named.CONNECTION.isDeleted());
    }

    @Override
    CompletableFuture<String> details(Calls calls, AwsClient client, ConnectionSummary connection) {
        boolean waitsForHandshake = connection.status() == ConnectionStatus.PENDING_HANDSHAKE && !goal.isDeletion();
        return CompletableFuture.completedFuture(
                waitsForHandshake ? "Complete its handshake " + whereToCompleteIt(client) : "");
    }

    private static String whereToCompleteIt(AwsClient client) {
        try {
            return "at "
                    + ConnectionHandshake.consoleUri(
                            client.serviceClientConfiguration().region());
        } catch (UnsupportedOperationException | IllegalArgumentException unknownRegion) {
            return "in the App Runner console.";
        }
    }
}
