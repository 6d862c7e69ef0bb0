package io.github.apprunnerclient.waiters;

import io.github.apprunnerclient.internal.lifecycle.Calls;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import software.amazon.awssdk.awscore.AwsClient;

/** Runs a wait with no thread that waits, until its calls fail because nobody wants them any more. */
final class AsyncPolls<R, T> {
    private final Wait<R, T> wait;
    private final Calls calls;
    private final AwsClient client;
    private final ScheduledExecutorService scheduler;
    private final CompletableFuture<Wait<R, T>> over = new CompletableFuture<>();

    AsyncPolls(Wait<R, T> wait, Calls calls, AwsClient client, ScheduledExecutorService scheduler) {
        this.wait = wait;
        this.calls = calls;
        this.client = client;
        this.scheduler = scheduler;
    }

    CompletableFuture<Wait<R, T>> run() {
        poll();
        return over;
    }

    private void poll() {
        var unused = wait.poll(calls).handle(wait::pause).thenAccept(this::goOn).exceptionally(this::fail);
    }

    private void goOn(Optional<Duration> pause) {
        if (pause.isPresent()) {
            var unused =
                    scheduler.schedule(this::poll, TimeUnit.NANOSECONDS.convert(pause.get()), TimeUnit.NANOSECONDS);
        } else {
            var unused = wait.end(calls, client).thenAccept(over::complete).exceptionally(this::fail);
        }
    }

    @SuppressWarnings("NullAway") // the one value of Void
    private Void fail(Throwable thrown) {
        over.completeExceptionally(thrown);
        return null;
    }
}
