package io.github.apprunnerclient.internal.http;

import io.github.apprunnerclient.internal.driver.Certificates;
import io.github.apprunnerclient.internal.driver.RawServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Arrays;
import org.junit.jupiter.api.Assertions;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.SdkHttpConfigurationOption;
import software.amazon.awssdk.http.TlsTrustManagersProvider;
import software.amazon.awssdk.utils.AttributeMap;

/** What a server speaks HTTP over. */
enum Transport {
    PLAIN(null),
    TLS_1_2("TLSv1.2"),
    TLS_1_3("TLSv1.3");

    private final String protocol;

    Transport(String protocol) {
        this.protocol = protocol;
    }

    RawServer server(RawServer.Script... scripts) {
        if (this == PLAIN) {
            return new RawServer(scripts);
        }
        try {
            return RawServer.secure(
                    Certificates.server(Key.LOCALHOST),
                    Arrays.stream(scripts).map(this::secured).toArray(RawServer.Script[]::new));
        } catch (GeneralSecurityException e) {
            return Assertions.fail(e);
        }
    }

    /** A client that trusts the servers. */
    static SdkHttpClient client() {
        return client(AttributeMap.empty());
    }

    static SdkHttpClient client(AttributeMap options) {
        TlsTrustManagersProvider trust = () -> {
            try {
                return Certificates.trustManagers(Key.TRUSTED).getTrustManagers();
            } catch (GeneralSecurityException e) {
                return Assertions.fail(e);
            }
        };
        return HttpCalls.client(options.toBuilder()
                .put(SdkHttpConfigurationOption.TLS_TRUST_MANAGERS_PROVIDER, trust)
                .build());
    }

    private RawServer.Script secured(RawServer.Script script) {
        return wire -> {
            wire.tls().setEnabledProtocols(new String[] {protocol});
            script.run(wire);
        };
    }

    /** Made when first needed, for it takes a second. */
    private static final class Key {
        static final KeyStore LOCALHOST;
        static final KeyStore TRUSTED;

        static {
            try {
                Path folder = Files.createTempDirectory("key");
                LOCALHOST = Certificates.make(folder.resolve("localhost"), "localhost");
                TRUSTED = Certificates.trusting(folder.resolve("trusted"), LOCALHOST);
                Files.delete(folder.resolve("localhost"));
                Files.delete(folder.resolve("trusted"));
                Files.delete(folder);
            } catch (IOException | GeneralSecurityException | InterruptedException e) {
                throw new AssertionError(e);
            }
        }
    }
}
