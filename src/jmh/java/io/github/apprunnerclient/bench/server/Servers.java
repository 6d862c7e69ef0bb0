package io.github.apprunnerclient.bench.server;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.List;

/** One server that speaks plainly and one that speaks TLS, for as long as a comparison takes. */
public final class Servers implements AutoCloseable {
    private final Path folder;
    private final TlsKeys keys;
    private final CallServer plain;
    private final CallServer tls;

    private Servers(Path folder, TlsKeys keys) throws IOException, GeneralSecurityException {
        this.folder = folder;
        this.keys = keys;
        plain = new CallServer(null);
        tls = new CallServer(keys.ofServer());
    }

    public static Servers start() throws IOException, GeneralSecurityException, InterruptedException {
        Path folder = Files.createTempDirectory("bench");
        return new Servers(folder, TlsKeys.in(folder));
    }

    public URI endpoint(Wire wire) {
        return switch (wire) {
            case TLS -> tls.uri();
            case PLAIN -> plain.uri();
            case MEMORY -> throw new IllegalArgumentException("No server is needed without a network");
        };
    }

    /** What makes a JVM trust the server, besides all whom it trusts already. */
    public List<String> trustedByOptions() {
        return keys.trustedByOptions();
    }

    @Override
    public void close() throws IOException {
        plain.close();
        tls.close();
        keys.close();
        Files.delete(folder);
    }
}
