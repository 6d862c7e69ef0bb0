package io.github.apprunnerclient.bench.warm;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Keeps every processor from halting, by a process each that yields to anything else.
 *
 * <p>Client and server wait for each other in turn. In a virtual machine a processor that has nothing to do is given back
 * to the host, and how long it takes to be had again is the host's affair: it can be more than the call itself.
 */
final class BusyProcessors implements AutoCloseable {
    /** Ends by itself when this process has ended, however that came. */
    private static final String SPIN =
            "while kill -0 " + ProcessHandle.current().pid() + "; do :; done";

    private final List<Process> processes = new ArrayList<>();

    private BusyProcessors() {}

    /** Where there is no {@code chrt}, as outside Linux, processors halt as they do. */
    static BusyProcessors start() {
        BusyProcessors busy = new BusyProcessors();
        try {
            for (int i = 0; i < Runtime.getRuntime().availableProcessors(); i++) {
                busy.processes.add(new ProcessBuilder("chrt", "--idle", "0", "sh", "-c", SPIN)
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start());
            }
        } catch (IOException e) {
            busy.close();
        }
        return busy;
    }

    /** {@return a sentence for the report, once all is measured: a {@code chrt} that may not do this ends by itself} */
    String circumstance() {
        return !processes.isEmpty() && processes.stream().allMatch(Process::isAlive)
                ? "Processors kept from halting when idle"
                : "Processors halt when idle";
    }

    @Override
    public void close() {
        processes.forEach(Process::destroy);
        processes.clear();
    }
}
