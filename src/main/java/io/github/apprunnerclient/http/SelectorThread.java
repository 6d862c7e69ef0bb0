package io.github.apprunnerclient.http;

import java.net.http.HttpClient;
import org.jspecify.annotations.Nullable;

/**
 * The one thread of a {@code java.net.http.HttpClient}, known by its name.
 *
 * <p>Before JDK 21 an {@code HttpClient} can't be closed: it ends some seconds after it has been collected as garbage, and
 * keeps its idle connections until then. Its thread heeds an interrupt, though, and closes all that it holds.
 */
final class SelectorThread {
    private static final int TRIES = 40;
    private static final long MILLIS_BETWEEN_TRIES = 50;

    private SelectorThread() {}

    static boolean isCurrent(HttpClient client) {
        return Thread.currentThread().getName().equals(name(client));
    }

    /** Ends the thread, and waits until it has closed what it held. */
    static void end(HttpClient client) {
        Thread thread = find(client);
        if (thread == null) {
            return;
        }
        thread.interrupt();
        if (thread == Thread.currentThread()) {
            return;
        }
        boolean interrupted = false;
        for (int i = 0; i < TRIES && thread.isAlive(); i++) {
            try {
                thread.join(MILLIS_BETWEEN_TRIES);
            } catch (InterruptedException e) {
                interrupted = true;
            }
            if (thread.isAlive()) {
                // A handler that ran on it may have used the interrupt up.
                thread.interrupt();
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static @Nullable Thread find(HttpClient client) {
        ThreadGroup group = Thread.currentThread().getThreadGroup();
        while (group.getParent() != null) {
            group = group.getParent();
        }
        String name = name(client);
        Thread[] threads = new Thread[group.activeCount() + 64];
        int count = group.enumerate(threads);
        for (int i = 0; i < count; i++) {
            if (threads[i].getName().equals(name)) {
                return threads[i];
            }
        }
        return null;
    }

    /** The JDK's own tests go by this: the client's text ends with its number in brackets, and the thread's name has it. */
    private static String name(HttpClient client) {
        String text = client.toString();
        String number = text.substring(text.lastIndexOf('(') + 1, text.length() - 1);
        return "HttpClient-" + number + "-SelectorManager";
    }
}
