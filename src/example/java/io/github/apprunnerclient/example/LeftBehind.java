package io.github.apprunnerclient.example;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;

/** Says what is left when somebody ends the program while it waits. Thread-safe. */
final class LeftBehind implements AutoCloseable {
    private final PrintStream out;
    private final List<String> things = new ArrayList<>();
    private final Thread onCtrlC = new Thread(this::tell);

    LeftBehind(PrintStream out) {
        this.out = out;
        Runtime.getRuntime().addShutdownHook(onCtrlC);
    }

    /** It may be there from now on. */
    synchronized void add(String thing) {
        things.add(thing);
    }

    synchronized void remove(String thing) {
        things.remove(thing);
    }

    private synchronized void tell() {
        out.printf(
                "%nStopped. Left behind: %s%n",
                things.isEmpty() ? "nothing" : String.join(", ", things) + ". --clean-up deletes it.");
    }

    @Override
    public void close() {
        Runtime.getRuntime().removeShutdownHook(onCtrlC);
    }
}
