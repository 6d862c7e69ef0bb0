package io.github.apprunnerclient.internal.connection;

import io.github.apprunnerclient.AsyncConnectionLifecycle;
import io.github.apprunnerclient.model.ConnectionSummary;
import io.github.apprunnerclient.model.CreateConnectionRequest;
import io.github.apprunnerclient.model.CreateConnectionResponse;
import io.github.apprunnerclient.model.DeleteConnectionRequest;
import io.github.apprunnerclient.model.DeleteConnectionResponse;
import io.github.apprunnerclient.model.ListConnectionsRequest;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Calls that nobody waits for, one after the other, until nobody wants what they are made for any more. */
final class AsyncConnectionCalls implements ConnectionCalls {
    private final AsyncConnectionLifecycle client;
    private volatile @Nullable CompletableFuture<?> underWay;
    private volatile boolean unwanted;

    private AsyncConnectionCalls(AsyncConnectionLifecycle client) {
        this.client = client;
    }

    /** @return what the steps come to; to complete or cancel it before cancels the call that is under way, and ends them */
    static <T> CompletableFuture<T> run(
            AsyncConnectionLifecycle client, Function<ConnectionCalls, CompletableFuture<T>> steps) {
        AsyncConnectionCalls calls = new AsyncConnectionCalls(client);
        CompletableFuture<T> result = new CompletableFuture<>();
        CompletableFuture<T> unused = result.whenComplete((value, failure) -> calls.stop());
        try {
            unused = steps.apply(calls).whenComplete((value, thrown) -> {
                Throwable failure = ConnectionCalls.failure(thrown);
                if (failure == null) {
                    result.complete(value);
                } else {
                    result.completeExceptionally(failure);
                }
            });
        } catch (RuntimeException invalid) {
            result.completeExceptionally(invalid);
        }
        return result;
    }

    @Override
    public CompletableFuture<CreateConnectionResponse> create(CreateConnectionRequest request) {
        return begin(() -> client.createConnection(request));
    }

    @Override
    public CompletableFuture<DeleteConnectionResponse> delete(DeleteConnectionRequest request) {
        return begin(() -> client.deleteConnection(request));
    }

    @Override
    public CompletableFuture<Optional<ConnectionSummary>> find(
            ListConnectionsRequest request, Predicate<ConnectionSummary> wanted) {
        return begin(() -> {
            PageSearch search = new PageSearch(wanted);
            client.listConnectionsPaginator(request).subscribe(search);
            return search.found();
        });
    }

    private <T> CompletableFuture<T> begin(Supplier<CompletableFuture<T>> call) {
        if (unwanted) {
            return CompletableFuture.failedFuture(new CancellationException());
        }
        CompletableFuture<T> begun = call.get();
        underWay = begun;
        if (unwanted) {
            begun.cancel(true);
        }
        return begun;
    }

    private void stop() {
        unwanted = true;
        CompletableFuture<?> last = underWay;
        if (last != null) {
            last.cancel(true);
        }
    }
}
