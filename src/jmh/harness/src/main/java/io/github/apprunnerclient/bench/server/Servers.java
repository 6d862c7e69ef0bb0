package io.github.apprunnerclient.bench.server;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.List;

/** One server that speaks plainly and one that speaks TLS, for as long as a comparison takes. */
public final class Servers implements AutoCloseable {
    /** With dots, as the service's own: JDKs look closer at a host name without, at a cost that no real call has. */
    private static final String HOST = "apprunner.us-east-1.test";

    private final Path folder;
    private final Path hosts;
    private final TlsKeys keys;
    private final CallServer plain;
    private final CallServer tls;

    private Servers(Path folder, TlsKeys keys) throws IOException, GeneralSecurityException {
        this.folder = folder;
        this.keys = keys;
        hosts = Files.writeString(
                folder.resolve("hosts"), InetAddress.getLoopbackAddress().getHostAddress() + " " + HOST + "\n");
        plain = new CallServer(HOST, null);
        tls = new CallServer(HOST, keys.ofServer());
    }

    public static Servers start() throws IOException, GeneralSecurityException, InterruptedException {
        Path folder = Files.createTempDirectory("bench");
        return new Servers(folder, TlsKeys.of(HOST, folder));
    }

    public URI endpoint(Wire wire) {
        return switch (wire) {
            case TLS -> tls.uri();
            case PLAIN -> plain.uri();
        };
    }

    /** @param number how many connections there are to list from now on */
    public void connections(int number) {
        plain.connections(number);
        tls.connections(number);
    }

    /** {@return how many requests have been answered} */
    public long requests() {
        return plain.requests() + tls.requests();
    }

    /** What makes a JVM find the server, and trust it besides all whom it trusts already. */
    public List<String> clientOptions() {
        List<String> options = new ArrayList<>(keys.trustedByOptions());
        options.add("-Djdk.net.hosts.file=" + hosts);
        return options;
    }

    @Override
    public void close() throws IOException {
        plain.close();
        tls.close();
        keys.close();
        Files.delete(hosts);
        Files.delete(folder);
    }
}
