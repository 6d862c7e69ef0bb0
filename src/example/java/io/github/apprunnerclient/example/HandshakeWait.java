package io.github.apprunnerclient.example;

import io.github.apprunnerclient.AppRunnerClient;
import io.github.apprunnerclient.ConnectionHandshake;
import io.github.apprunnerclient.model.Connection;
import io.github.apprunnerclient.waiters.AppRunnerWaiter;
import io.github.apprunnerclient.waiters.WaitProgress;
import java.io.PrintStream;
import java.time.Duration;
import software.amazon.awssdk.retries.api.BackoffStrategy;

/** Waits until somebody has completed a connection's handshake, and shows that it does, on one line. */
final class HandshakeWait {
    private final AppRunnerClient client;
    private final Duration pollEvery;
    private final PrintStream out;

    HandshakeWait(AppRunnerClient client, Duration pollEvery, PrintStream out) {
        this.client = client;
        this.pollEvery = pollEvery;
        this.out = out;
    }

    void run(Connection connection) {
        String name = connection.connectionName();
        out.println("Handshake   "
                + ConnectionHandshake.consoleUri(
                        client.serviceClientConfiguration().region()));
        Thread onCtrlC = new Thread(() -> out.printf("%nStopped waiting. Connection '%s' stays as it is.%n", name));
        Runtime.getRuntime().addShutdownHook(onCtrlC);
        try (AppRunnerWaiter waiter = AppRunnerWaiter.builder()
                .client(client)
                .overrideConfiguration(o -> o.backoffStrategyV2(BackoffStrategy.fixedDelayWithoutJitter(pollEvery)))
                .progressListener(this::show)
                .build()) {
            waiter.waitUntilConnectionAvailable(r -> r.connectionName(name));
        } finally {
            out.println();
            Runtime.getRuntime().removeShutdownHook(onCtrlC);
        }
    }

    private void show(WaitProgress progress) {
        out.printf(
                "\rWaiting     %-17s %3d s of %d s",
                progress.statusAsString(),
                progress.waited().toSeconds(),
                progress.waited().plus(progress.left()).toSeconds());
        out.flush();
    }
}
