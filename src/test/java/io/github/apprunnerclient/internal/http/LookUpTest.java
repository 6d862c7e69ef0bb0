package io.github.apprunnerclient.internal.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.apprunnerclient.internal.driver.RawServer;
import io.github.apprunnerclient.process.ChildJvm;
import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Host names that are slow to look up, or have several addresses: in JVMs that have a file of them. */
@DisabledOnOs(OS.WINDOWS)
class LookUpTest {
    static final Duration LIMIT = Duration.ofMillis(1500);

    @TempDir
    private Path folder;

    /** Nobody writes to the pipe, so whoever opens it waits. */
    @Test
    void a_look_up_that_does_not_end_keeps_nobody_from_ending() throws Exception {
        Path pipe = folder.resolve("hosts");
        assumeTrue(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor() == 0);

        List<String> printed = child(pipe).run(LookUps.class, folder).lines().toList();

        assertThat(printed).hasSize(22).startsWith("threads: 8");
        assertThat(printed.subList(1, 21))
                .filteredOn(line -> line.startsWith("aborted: java.nio.channels.AsynchronousCloseException"))
                .hasSize(10);
        assertThat(printed.subList(1, 21))
                .filteredOn(line -> line.startsWith("interrupted true: java.nio.channels.ClosedByInterruptException"))
                .hasSize(10);
        assertThat(printed.get(21))
                .isEqualTo("java.net.SocketTimeoutException: The look-up of slow.example did not end within 100 ms");
    }

    @Test
    void addresses_are_tried_in_order_each_with_an_equal_share_of_the_time() throws Exception {
        assumeTrue(canListenOn("127.0.0.3"), "127.0.0.3 is an address of this machine");
        Path hosts = folder.resolve("hosts");
        try (RawServer server = RawServer.replying(HttpCalls.REPLY);
                FullListener first = new FullListener(
                        InetAddress.getByName("127.0.0.2"), server.uri().getPort());
                FullListener second = new FullListener(InetAddress.getByName("127.0.0.3"), first.port())) {
            Files.writeString(hosts, """
                    127.0.0.2 slow
                    127.0.0.3 slow
                    127.0.0.1 slow
                    127.0.0.4 refused
                    127.0.0.1 refused
                    127.0.0.2 dead
                    127.0.0.3 dead
                    127.0.0.2 both
                    127.0.0.4 both
                    """);
            List<String> printed = child(hosts)
                    .run(
                            Addresses.class,
                            folder,
                            String.valueOf(second.port()),
                            "slow",
                            "refused",
                            "dead",
                            "both",
                            "unknown")
                    .lines()
                    .toList();

            assertThat(outcome(printed.get(0))).isEqualTo("hello");
            assertThat(millis(printed.get(0))).isBetween(990L, millis(printed.get(2)) - 1);
            assertThat(outcome(printed.get(1))).isEqualTo("hello");
            assertThat(outcome(printed.get(2)))
                    .isEqualTo("java.net.SocketTimeoutException: Connect timed out, suppressed 1");
            assertThat(millis(printed.get(2))).isBetween(1490L, 10_000L);
            assertThat(outcome(printed.get(3)))
                    .isEqualTo("java.net.ConnectException: Connection refused, suppressed 1");
            assertThat(millis(printed.get(3))).isBetween(740L, millis(printed.get(2)) - 1);
            assertThat(outcome(printed.get(4))).startsWith("java.net.UnknownHostException: ");
        }
    }

    private static ChildJvm child(Path hosts) {
        return new ChildJvm(Map.of()).with("-Djdk.net.hosts.file=" + hosts);
    }

    private static boolean canListenOn(String address) {
        try (var listener = new java.net.ServerSocket(0, 1, InetAddress.getByName(address))) {
            return listener.isBound();
        } catch (IOException e) {
            return false;
        }
    }

    private static long millis(String line) {
        return Long.parseLong(line.split(",", 3)[1]);
    }

    private static String outcome(String line) {
        return line.split(",", 3)[2];
    }
}
