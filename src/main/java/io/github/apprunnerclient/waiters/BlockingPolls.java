package io.github.apprunnerclient.waiters;

import io.github.apprunnerclient.AppRunnerClient;
import io.github.apprunnerclient.model.ListConnectionsResponse;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.core.waiters.Waiter;
import software.amazon.awssdk.core.waiters.WaiterResponse;

/** Polls on the thread that waits. */
final class BlockingPolls {
    private final AppRunnerClient client;
    private final ConnectionWait wait;

    BlockingPolls(AppRunnerClient client, ConnectionWait wait) {
        this.client = client;
        this.wait = wait;
    }

    WaiterResponse<ListConnectionsResponse> run() {
        Waiter<ListConnectionsResponse> waiter = Waiter.builder(ListConnectionsResponse.class)
                .addAcceptor(wait)
                .overrideConfiguration(wait.limits())
                .build();
        try {
            return waiter.run(this::poll);
        } catch (SdkClientException ended) {
            Throwable failure = wait.explained(ended);
            if (failure instanceof Error error) {
                throw error;
            }
            throw (RuntimeException) failure;
        }
    }

    private ListConnectionsResponse poll() {
        wait.looks();
        ListConnectionsResponse last = null;
        for (ListConnectionsResponse page : client.listConnectionsPaginator(wait.request())) {
            last = page;
            if (wait.finds(page)) {
                return page;
            }
        }
        return last == null ? ListConnectionsResponse.builder().build() : last;
    }
}
