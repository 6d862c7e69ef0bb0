package io.github.apprunnerclient.internal.driver;

import static io.github.apprunnerclient.internal.driver.Clients.CREATED;
import static io.github.apprunnerclient.internal.driver.Clients.createConnection;
import static io.github.apprunnerclient.internal.driver.Clients.reply;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.apprunnerclient.AppRunnerClient;
import io.github.apprunnerclient.model.ProviderType;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordingFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.core.exception.AbortedException;
import software.amazon.awssdk.core.exception.ApiCallTimeoutException;

/** More calls at once than a client has connections. */
public class ManyCallsTest {
    private static final int MAX_CONNECTIONS = 50;

    private final AtomicInteger atOnce = new AtomicInteger();
    private final AtomicInteger mostAtOnce = new AtomicInteger();
    private RawServer server;

    @AfterEach
    void close() {
        if (server != null) {
            server.close();
        }
        Patience.awaitNoClientThread();
    }

    @Test
    void no_more_than_50_exchanges_are_under_way_at_once() throws Exception {
        CountDownLatch full = new CountDownLatch(MAX_CONNECTIONS);
        server = answering(full, 0);
        ExecutorService callers = Executors.newFixedThreadPool(MAX_CONNECTIONS + 40);
        try (AppRunnerClient client = Clients.DEFAULT.client(server.uri())) {
            callAll(callers, client, MAX_CONNECTIONS + 40);
        } finally {
            callers.shutdown();
        }

        assertThat(mostAtOnce).hasValue(MAX_CONNECTIONS);
    }

    @Test
    void a_call_that_waits_for_a_connection_ends_when_its_time_is_up() throws Exception {
        withoutFreeConnection(client -> assertThat(catchThrowable(() ->
                        client.createConnection(r -> r.connectionName("late")
                                .providerType(ProviderType.GITHUB)
                                .overrideConfiguration(o -> o.apiCallTimeout(Duration.ofMillis(50))))))
                .isInstanceOf(ApiCallTimeoutException.class)
                .hasMessageNotContaining("may have been made"));
    }

    @Test
    void a_call_that_waits_for_a_connection_ends_when_its_caller_is_interrupted() throws Exception {
        withoutFreeConnection(client -> {
            Thread.currentThread().interrupt();
            assertThat(catchThrowable(() -> createConnection(client)))
                    .isInstanceOf(AbortedException.class)
                    .hasMessageNotContaining("may have been made");
            assertThat(Thread.interrupted()).isTrue();
        });
    }

    @Test
    void a_call_that_waits_for_a_connection_ends_when_its_client_is_closed() throws Exception {
        CompletableFuture<Throwable> outcome = new CompletableFuture<>();
        withoutFreeConnection(client -> {
            Thread caller = new Thread(() -> outcome.complete(catchThrowable(() -> createConnection(client))));
            caller.start();
            Patience.until(Patience.LONG, "the call waits", () -> caller.getState() == Thread.State.TIMED_WAITING);
        });

        assertThat(outcome.get(30, TimeUnit.SECONDS)).hasMessageContaining("closed");
    }

    @Test
    @EnabledForJreRange(min = JRE.JAVA_21, disabledReason = "there are no virtual threads")
    void callers_on_virtual_threads_pin_no_carrier(@TempDir Path folder) throws Exception {
        // Callers that pinned their carriers would be too few at once for the first ones to be answered.
        server = answering(new CountDownLatch(MAX_CONNECTIONS), 20);
        ExecutorService callers = onVirtualThreads();

        List<RecordedEvent> pinned = pinnedDuring(folder, () -> {
            try (AppRunnerClient client = Clients.DEFAULT.client(server.uri())) {
                callAll(callers, client, 5_000);
            } finally {
                callers.shutdown();
            }
        });

        assertThat(pinned).isEmpty();
        assertThat(mostAtOnce).hasValue(MAX_CONNECTIONS);
        assertThat(server.requests()).hasSize(5_000);
    }

    @Test
    @EnabledForJreRange(min = JRE.JAVA_21, disabledReason = "there are no virtual threads")
    void a_virtual_thread_that_pins_its_carrier_is_seen(@TempDir Path folder) throws Exception {
        ExecutorService callers = onVirtualThreads();

        List<RecordedEvent> pinned = pinnedDuring(
                folder, () -> callers.submit(() -> new SleepsAsItIsLoaded()).get());
        callers.shutdown();

        assertThat(pinned).hasSize(1);
    }

    /** A class initialiser is called by the JVM, whose frame can't leave the carrier. */
    private static final class SleepsAsItIsLoaded {
        static {
            Patience.sleep(10);
        }
    }

    private static ExecutorService onVirtualThreads() throws ReflectiveOperationException {
        return (ExecutorService)
                Executors.class.getMethod("newVirtualThreadPerTaskExecutor").invoke(null);
    }

    private static List<RecordedEvent> pinnedDuring(Path folder, Work work) throws Exception {
        Path events = folder.resolve("events.jfr");
        try (Recording recording = new Recording()) {
            recording.enable("jdk.VirtualThreadPinned").withoutThreshold();
            recording.start();
            work.run();
            recording.stop();
            recording.dump(events);
        }
        return RecordingFile.readAllEvents(events).stream()
                .filter(event -> !isFirstOfJvm(event))
                .toList();
    }

    /** The JDK's own, once: other virtual threads wait for the one that is first to wait for a socket. */
    private static boolean isFirstOfJvm(RecordedEvent pinned) {
        return pinned.hasField("pinnedReason")
                && "Waited for initialization of sun.nio.ch.Poller by another thread"
                        .equals(pinned.getString("pinnedReason"));
    }

    private interface Work {
        void run() throws Exception;
    }

    /** All connections are taken by calls that never end of themselves. */
    private void withoutFreeConnection(Consumer<AppRunnerClient> test) throws Exception {
        server = new RawServer(Wire::readRequest);
        ExecutorService callers = Executors.newFixedThreadPool(MAX_CONNECTIONS);
        try (AppRunnerClient client = Clients.DEFAULT.client(server.uri())) {
            for (int i = 0; i < MAX_CONNECTIONS; i++) {
                var unused = callers.submit(() -> createConnection(client));
            }
            server.awaitRequests(MAX_CONNECTIONS);
            test.accept(client);
        } finally {
            callers.shutdown();
        }
    }

    /** The server answers when a number of requests are there, and from then on after a pause. */
    private RawServer answering(CountDownLatch full, long pauseMillis) {
        return new RawServer(wire -> {
            while (true) {
                wire.readRequest();
                mostAtOnce.accumulateAndGet(atOnce.incrementAndGet(), Math::max);
                full.countDown();
                full.await(20, TimeUnit.SECONDS);
                wire.pause(pauseMillis);
                atOnce.decrementAndGet();
                wire.send(reply(CREATED));
            }
        });
    }

    private static void callAll(ExecutorService callers, AppRunnerClient client, int count) throws Exception {
        List<Future<?>> calls = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            calls.add(callers.submit(() -> createConnection(client)));
        }
        for (Future<?> call : calls) {
            call.get();
        }
    }
}
