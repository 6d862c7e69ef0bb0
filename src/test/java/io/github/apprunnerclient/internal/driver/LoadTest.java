package io.github.apprunnerclient.internal.driver;

import static io.github.apprunnerclient.internal.driver.Clients.CREATED;
import static io.github.apprunnerclient.internal.driver.Clients.createConnection;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.apprunnerclient.AppRunnerClient;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Calls by the thousand, and what is left of them. */
class LoadTest {
    private static final int LANES = 4;
    private static final int CALLS_A_LANE = 2_500;

    /** Far less than 10,000 calls would leave behind if each left anything. */
    private static final long NOTHING_TO_SPEAK_OF = 4 << 20;

    private final LoadServer server = new LoadServer(Clients.reply(CREATED));
    private final List<Future<?>> lanes = new ArrayList<>();

    @AfterEach
    void no_thread_is_left() {
        server.close();
        Patience.awaitNoClientThread();
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "NETTY_ASYNC")
    @Shows(Promise.BEARS_LOAD)
    void ten_thousand_calls_one_after_the_other_on_four_lanes_leave_nothing_behind(Clients clients) throws Exception {
        try (AppRunnerClient client = clients.client(server.uri())) {
            onLanes(LANES, () -> calls(client, 100));
            long before = usedMemory();

            onLanes(LANES, () -> calls(client, CALLS_A_LANE));

            assertThat(usedMemory() - before).isLessThan(NOTHING_TO_SPEAK_OF);
            assertThat(server.openConnections()).isLessThanOrEqualTo(LANES + 1);
        }
        assertThat(server.requests()).isEqualTo(LANES * (CALLS_A_LANE + 100));
        if (Promise.CLOSES_IDLE_CONNECTIONS.isKeptBy(clients)) {
            awaitNoConnection();
        }
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "NETTY_ASYNC")
    @Shows(Promise.BEARS_LOAD)
    void a_thousand_calls_at_a_time_leave_nothing_behind(Clients clients) throws Exception {
        try (AppRunnerClient client = clients.client(server.uri())) {
            CountDownLatch all = new CountDownLatch(1_000);
            onLanes(1_000, () -> {
                all.countDown();
                await(all);
                calls(client, 1);
            });
        }
        assertThat(server.requests()).isGreaterThanOrEqualTo(1_000);
        if (Promise.CLOSES_IDLE_CONNECTIONS.isKeptBy(clients)) {
            awaitNoConnection();
        }
    }

    private void awaitNoConnection() {
        Patience.until(Patience.LONG, "no open connection", () -> server.openConnections() == 0);
    }

    private static void calls(AppRunnerClient client, int count) {
        for (int i = 0; i < count; i++) {
            assertThat(createConnection(client).connection()).isNotNull();
        }
    }

    private void onLanes(int count, Runnable work) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(count);
        for (int i = 0; i < count; i++) {
            lanes.add(threads.submit(work));
        }
        threads.shutdown();
        for (Future<?> lane : lanes) {
            lane.get();
        }
        lanes.clear();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private static long usedMemory() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
