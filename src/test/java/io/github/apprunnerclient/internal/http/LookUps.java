package io.github.apprunnerclient.internal.http;

import static io.github.apprunnerclient.internal.http.HttpCalls.post;
import static io.github.apprunnerclient.internal.http.HttpCalls.prepare;

import io.github.apprunnerclient.internal.driver.Patience;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import software.amazon.awssdk.http.ExecutableHttpRequest;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.SdkHttpConfigurationOption;

/** Prints what becomes of look-ups, in a JVM in which none comes to an end. */
public final class LookUps {
    private static final int TIMES = 20;

    private LookUps() {}

    public static void main(String[] unused) throws InterruptedException {
        try (SdkHttpClient client = HttpCalls.client()) {
            List<Caller> callers = new ArrayList<>();
            for (int i = 0; i < TIMES; i++) {
                callers.add(new Caller(client, i));
            }
            for (Caller caller : callers) {
                Patience.until(HttpCalls.SECONDS, "a look-up", caller::isLookingUp);
            }
            System.out.println("threads: " + threads());
            for (Caller caller : callers) {
                caller.end();
            }
        }
        SdkHttpConfigurationOption<Duration> limit = SdkHttpConfigurationOption.READ_TIMEOUT;
        try (SdkHttpClient client = HttpCalls.client(limit, Duration.ofMillis(100))) {
            HttpCalls.execute(client, URI.create("http://slow.example"));
        } catch (IOException e) {
            System.out.println(e);
        }
    }

    private static long threads() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().startsWith("apprunner-client-dns") && thread.isDaemon())
                .count();
    }

    private static final class Caller {
        private final ExecutableHttpRequest exchange;
        private final boolean aborts;
        private final Thread thread;

        Caller(SdkHttpClient client, int number) {
            exchange = prepare(client, post(URI.create("http://host" + number + ".example")));
            aborts = number % 2 == 0;
            thread = HttpCalls.start(this::call);
        }

        private void call() {
            try {
                exchange.call();
            } catch (IOException e) {
                System.out.println((aborts ? "aborted" : "interrupted " + Thread.interrupted()) + ": " + e);
            }
        }

        boolean isLookingUp() {
            return thread.getState() == Thread.State.TIMED_WAITING;
        }

        void end() throws InterruptedException {
            if (aborts) {
                exchange.abort();
            } else {
                thread.interrupt();
            }
            thread.join(30_000);
        }
    }
}
