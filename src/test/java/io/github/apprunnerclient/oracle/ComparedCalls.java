package io.github.apprunnerclient.oracle;

import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;

/**
 * Calls by each client in each of some scenarios. Each is made once, however often it is compared; those that wait for a
 * time-out can be begun at the same time.
 *
 * @param <ScenarioT> what its text names
 */
final class ComparedCalls<ScenarioT> implements AutoCloseable {
    /** Makes a call, and tells what was seen of it. */
    interface Maker<ScenarioT> {
        List<String> make(Side side, ScenarioT scenario) throws Exception;
    }

    private record Key(Side side, String scenario) {}

    private final Maker<ScenarioT> maker;
    private final ConcurrentMap<Key, FutureTask<List<String>>> calls = new ConcurrentHashMap<>();
    private final ExecutorService threads = Executors.newCachedThreadPool();

    ComparedCalls(Maker<ScenarioT> maker) {
        this.maker = maker;
    }

    /** Makes a call on a thread of its own. */
    void begin(Side side, ScenarioT scenario) {
        threads.execute(call(side, scenario));
    }

    /** What was seen of a call, which is made now unless it was before. */
    List<String> seen(Side side, ScenarioT scenario) throws InterruptedException, ExecutionException {
        FutureTask<List<String>> call = call(side, scenario);
        call.run();
        return call.get();
    }

    @Override
    public void close() {
        threads.shutdown();
    }

    private FutureTask<List<String>> call(Side side, ScenarioT scenario) {
        return calls.computeIfAbsent(
                new Key(side, scenario.toString()), key -> new FutureTask<>(() -> maker.make(side, scenario)));
    }
}
