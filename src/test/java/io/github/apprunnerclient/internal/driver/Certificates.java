package io.github.apprunnerclient.internal.driver;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.List;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/** Self-made certificates for two days, made by the JDK's keytool. */
public final class Certificates {
    public static final String PASSWORD = "changeit";

    private Certificates() {}

    /** A new key, and a certificate for a host, at {@code file}. */
    public static KeyStore make(Path file, String host, String... options) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-J-XX:TieredStopAtLevel=1",
                "-genkeypair",
                "-alias",
                host,
                "-dname",
                "CN=" + host,
                "-ext",
                "san=dns:" + host,
                "-keyalg",
                "EC",
                "-groupname",
                "secp256r1",
                "-validity",
                "2",
                "-storetype",
                "PKCS12",
                "-storepass",
                PASSWORD,
                "-keystore",
                file.toString()));
        command.addAll(List.of(options));
        Process keytool = new ProcessBuilder(command).redirectErrorStream(true).start();
        String printed = new String(keytool.getInputStream().readAllBytes());
        assertThat(keytool.waitFor()).as(printed).isZero();
        return load(file);
    }

    /**
     * The same, signed with a key that was made before.
     *
     * @param startDate as keytool's
     */
    public static KeyStore makeSigned(Path file, String host, Path signer, String startDate)
            throws IOException, InterruptedException, GeneralSecurityException {
        Files.copy(signer, file);
        String alias = load(file).aliases().nextElement();
        make(file, host, "-signer", alias, "-startdate", startDate);
        KeyStore key = load(file);
        key.deleteEntry(alias);
        return key;
    }

    /** At {@code file}, the certificates of these keys, to be trusted. */
    public static KeyStore trusting(Path file, KeyStore... keys) throws IOException, GeneralSecurityException {
        KeyStore trusted = KeyStore.getInstance("PKCS12");
        trusted.load(null, null);
        for (KeyStore key : keys) {
            String alias = key.aliases().nextElement();
            trusted.setCertificateEntry(alias, key.getCertificate(alias));
        }
        try (OutputStream out = Files.newOutputStream(file)) {
            trusted.store(out, PASSWORD.toCharArray());
        }
        return trusted;
    }

    public static SSLContext server(KeyStore key, KeyStore... trusted) throws GeneralSecurityException {
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(
                keyManagers(key).getKeyManagers(),
                trusted.length == 0 ? null : trustManagers(trusted[0]).getTrustManagers(),
                null);
        return context;
    }

    public static KeyManagerFactory keyManagers(KeyStore key) throws GeneralSecurityException {
        KeyManagerFactory factory = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        factory.init(key, PASSWORD.toCharArray());
        return factory;
    }

    public static TrustManagerFactory trustManagers(KeyStore trusted) throws GeneralSecurityException {
        TrustManagerFactory factory = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        factory.init(trusted);
        return factory;
    }

    static KeyStore load(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(in, PASSWORD.toCharArray());
            return store;
        } catch (GeneralSecurityException e) {
            throw new IOException(e);
        }
    }
}
