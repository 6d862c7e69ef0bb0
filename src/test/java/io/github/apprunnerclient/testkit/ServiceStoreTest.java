package io.github.apprunnerclient.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import software.amazon.awssdk.regions.Region;

class ServiceStoreTest {
    private static final int THREADS = 8;
    private static final Map<String, Object> CONNECTION =
            Map.of("ConnectionName", "my-connection", "ProviderType", "GITHUB");

    // Time and again, for a race that is lost once in a while.
    @Test
    @Timeout(60)
    void threads_that_meet_at_one_name_make_one_connection() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            for (int round = 0; round < 300; round++) {
                ServiceStore store = new ServiceStore(Region.US_EAST_1, Clock.systemUTC());
                CyclicBarrier start = new CyclicBarrier(THREADS);
                List<Callable<Void>> creators = new ArrayList<>();
                for (int i = 0; i < THREADS; i++) {
                    creators.add(() -> {
                        start.await();
                        try {
                            store.answer(new Call(Operation.CREATE_CONNECTION, CONNECTION));
                        } catch (ServiceFault exists) {
                            // as for all but one
                        }
                        return null;
                    });
                }

                threads.invokeAll(creators);

                assertThat(store.list(Operation.LIST_CONNECTIONS, Map.of(), "ConnectionSummaryList"))
                        .hasSize(1);
            }
        } finally {
            threads.shutdown();
        }
    }
}
