package io.github.apprunnerclient.bench.server;

import io.github.apprunnerclient.bench.harness.Jdk;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

/**
 * A server's key and certificate, self-made, and what makes a client trust them besides all whom it trusts already: as in
 * any program, reading those is a part of the first call. RSA with 2048 bits, as the certificates of AWS.
 */
final class TlsKeys implements AutoCloseable {
    private static final String PASSWORD = "changeit";
    private static final String ALIAS = "server";

    private final Path ofServer;
    private final Path trusted;

    private TlsKeys(Path ofServer, Path trusted) {
        this.ofServer = ofServer;
        this.trusted = trusted;
    }

    /** @param host who the certificate says the server is */
    static TlsKeys of(String host, Path folder) throws IOException, InterruptedException, GeneralSecurityException {
        TlsKeys keys = new TlsKeys(folder.resolve("server.p12"), folder.resolve("trusted.jks"));
        keys.generate(host);
        keys.trust();
        return keys;
    }

    SSLContext ofServer() throws IOException, GeneralSecurityException {
        KeyManagerFactory factory = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        factory.init(load(ofServer), PASSWORD.toCharArray());
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(factory.getKeyManagers(), null, null);
        return context;
    }

    /** Without a password, as JDKs read their own. */
    List<String> trustedByOptions() {
        return List.of("-Djavax.net.ssl.trustStore=" + trusted, "-Djavax.net.ssl.trustStoreType=JKS");
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(ofServer);
        Files.deleteIfExists(trusted);
    }

    private void generate(String host) throws IOException, InterruptedException {
        String options = "-genkeypair -alias " + ALIAS + " -keyalg RSA -keysize 2048 -validity 2 -storetype PKCS12"
                + " -storepass " + PASSWORD + " -dname CN=" + host + " -ext san=dns:" + host + " -keystore";
        List<String> command = new ArrayList<>(List.of(Jdk.running().program("keytool")));
        command.addAll(List.of(options.split(" ")));
        command.add(ofServer.toString());
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        if (process.waitFor() != 0) {
            throw new IOException("keytool failed");
        }
    }

    private void trust() throws IOException, GeneralSecurityException {
        File ofJdk = Path.of(System.getProperty("java.home"), "lib", "security", "cacerts")
                .toFile();
        KeyStore all = KeyStore.getInstance("JKS");
        all.load(null, null);
        KeyStore known = KeyStore.getInstance(ofJdk, PASSWORD.toCharArray());
        for (String alias : Collections.list(known.aliases())) {
            all.setCertificateEntry(alias, known.getCertificate(alias));
        }
        all.setCertificateEntry("own", load(ofServer).getCertificate(ALIAS));
        try (OutputStream out = Files.newOutputStream(trusted)) {
            all.store(out, PASSWORD.toCharArray());
        }
    }

    private static KeyStore load(Path file) throws IOException, GeneralSecurityException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(file)) {
            store.load(in, PASSWORD.toCharArray());
        }
        return store;
    }
}
