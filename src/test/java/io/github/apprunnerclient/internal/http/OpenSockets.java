package io.github.apprunnerclient.internal.http;

import io.github.apprunnerclient.internal.driver.Patience;
import io.github.apprunnerclient.internal.driver.RawServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The sockets of this JVM, as the operating system counts them, if it shows them as files. */
final class OpenSockets {
    private static final Path OPEN_FILES = Path.of("/proc/self/fd");

    private final long before = count();

    private OpenSockets() {}

    static OpenSockets now() {
        // Either opens, once in a JVM, a socket that stays: the class its own, the first file channel one of the JDK's.
        RawServer.nowhere();
        try {
            Files.newByteChannel(Path.of(System.getProperty("java.home"), "lib", "modules"))
                    .close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new OpenSockets();
    }

    void awaitNoMore() {
        Patience.until(HttpCalls.SECONDS, "as many sockets as before, which is " + before, () -> count() <= before);
    }

    private static long count() {
        if (!Files.isDirectory(OPEN_FILES)) {
            return 0;
        }
        try (Stream<Path> files = Files.list(OPEN_FILES)) {
            List<Path> open = files.toList();
            return open.stream().filter(OpenSockets::isSocket).count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isSocket(Path file) {
        try {
            return Files.readSymbolicLink(file).toString().startsWith("socket:");
        } catch (IOException closedMeanwhile) {
            return false;
        }
    }
}
