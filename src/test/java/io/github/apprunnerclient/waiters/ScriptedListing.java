package io.github.apprunnerclient.waiters;

import io.github.apprunnerclient.AppRunnerClient;
import io.github.apprunnerclient.AppRunnerServiceClientConfiguration;
import io.github.apprunnerclient.model.ConnectionSummary;
import io.github.apprunnerclient.model.ListConnectionsRequest;
import io.github.apprunnerclient.model.ListConnectionsResponse;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import software.amazon.awssdk.regions.Region;

/** A client whose listings are scripted, and nothing else. */
final class ScriptedListing implements AppRunnerClient {
    final List<ListConnectionsRequest> requests = new ArrayList<>();
    private final Deque<Object> script = new ArrayDeque<>();
    boolean closed;

    ScriptedListing lists(String status) {
        return listsPage(null, "mine", status);
    }

    ScriptedListing listsPage(String nextToken, String name, String status) {
        return add(nextToken, summary(name, status));
    }

    ScriptedListing listsNothing() {
        return add(null);
    }

    ScriptedListing fails(RuntimeException failure) {
        script.add(failure);
        return this;
    }

    private ScriptedListing add(String nextToken, ConnectionSummary... summaries) {
        script.add(ListConnectionsResponse.builder()
                .connectionSummaryList(Arrays.asList(summaries))
                .nextToken(nextToken)
                .build());
        return this;
    }

    @Override
    public ListConnectionsResponse listConnections(ListConnectionsRequest request) {
        requests.add(request);
        Object next = script.remove();
        if (next instanceof RuntimeException failure) {
            throw failure;
        }
        return (ListConnectionsResponse) next;
    }

    @Override
    public AppRunnerServiceClientConfiguration serviceClientConfiguration() {
        return AppRunnerServiceClientConfiguration.builder()
                .region(Region.US_EAST_1)
                .build();
    }

    @Override
    public String serviceName() {
        return SERVICE_NAME;
    }

    @Override
    public void close() {
        closed = true;
    }

    private static ConnectionSummary summary(String name, String status) {
        return ConnectionSummary.builder().connectionName(name).status(status).build();
    }
}
