package io.github.apprunnerclient.waiters;

import io.github.apprunnerclient.AppRunnerAsyncClient;
import io.github.apprunnerclient.AppRunnerServiceClientConfiguration;
import io.github.apprunnerclient.model.ListConnectionsRequest;
import io.github.apprunnerclient.model.ListConnectionsResponse;
import java.util.concurrent.CompletableFuture;

/** A scripted listing as futures, which are completed at once unless told otherwise. */
final class AsyncListing implements AppRunnerAsyncClient {
    private final ScriptedListing listing;
    private CompletableFuture<ListConnectionsResponse> stalled;
    volatile String lastCaller;

    AsyncListing(ScriptedListing listing) {
        this.listing = listing;
    }

    /** @return what the next call gives */
    CompletableFuture<ListConnectionsResponse> stalls() {
        stalled = new CompletableFuture<>();
        return stalled;
    }

    @Override
    public CompletableFuture<ListConnectionsResponse> listConnections(ListConnectionsRequest request) {
        lastCaller = Thread.currentThread().getName();
        if (stalled != null) {
            return stalled;
        }
        try {
            return CompletableFuture.completedFuture(listing.listConnections(request));
        } catch (RuntimeException e) {
            return CompletableFuture.failedFuture(e);
        }
    }

    @Override
    public AppRunnerServiceClientConfiguration serviceClientConfiguration() {
        return listing.serviceClientConfiguration();
    }

    @Override
    public String serviceName() {
        return SERVICE_NAME;
    }

    @Override
    public void close() {
        listing.close();
    }
}
