package io.github.apprunnerclient.internal.http;

import java.io.IOException;
import java.net.URI;
import java.nio.channels.SocketChannel;
import java.time.Duration;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.SdkHttpConfigurationOption;

/** Prints what becomes of requests to hosts that have several addresses, and of one to a host that has none; fails if a socket is left. */
public final class Addresses {
    private Addresses() {}

    /** @param arguments the port, and the hosts */
    public static void main(String[] arguments) throws IOException {
        SocketChannel.open().close(); // The JDK opens sockets of its own at the first close of one.
        OpenSockets before = OpenSockets.now();
        SdkHttpConfigurationOption<Duration> limit = SdkHttpConfigurationOption.CONNECTION_TIMEOUT;
        try (SdkHttpClient client = HttpCalls.client(limit, LookUpTest.LIMIT)) {
            for (int i = 1; i < arguments.length; i++) {
                long started = System.nanoTime();
                String outcome;
                try {
                    outcome = HttpCalls.text(client, URI.create("http://" + arguments[i] + ":" + arguments[0]));
                } catch (IOException e) {
                    outcome = e + ", suppressed " + e.getSuppressed().length;
                }
                long millis = (System.nanoTime() - started) / 1_000_000;
                System.out.println(arguments[i] + "," + millis + "," + outcome);
            }
        }
        before.awaitNoMore();
    }
}
