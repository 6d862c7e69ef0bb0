package io.github.apprunnerclient.process;

import io.github.apprunnerclient.AppRunnerClient;
import io.github.apprunnerclient.internal.driver.Clients;
import io.github.apprunnerclient.internal.driver.FakeProxy;
import java.net.URI;
import java.util.EnumSet;
import software.amazon.awssdk.core.exception.SdkClientException;

/** Calls each of the endpoints that the arguments name with each HTTP client, and prints what became of it. */
final class TlsCalls {
    private TlsCalls() {}

    public static void main(String[] args) {
        for (Clients clients : EnumSet.complementOf(EnumSet.of(Clients.NETTY_ASYNC))) {
            System.out.println(clients + " trusted: " + outcome(clients, "trusted"));
            System.out.println(clients + " other host: " + outcome(clients, "otherHost"));
            System.out.println(clients + " untrusted: " + outcome(clients, "untrusted"));
            System.setProperty("https.proxyHost", "127.0.0.1");
            System.setProperty("https.proxyPort", System.getProperty("proxy"));
            System.setProperty("https.proxyUser", FakeProxy.USER);
            System.setProperty("https.proxyPassword", FakeProxy.PASSWORD);
            System.setProperty("http.nonProxyHosts", "");
            System.out.println(clients + " proxy: " + outcome(clients, "trusted"));
            System.clearProperty("https.proxyHost");
            System.clearProperty("https.proxyPort");
            System.clearProperty("https.proxyUser");
            System.clearProperty("https.proxyPassword");
        }
        System.exit(0);
    }

    private static String outcome(Clients clients, String property) {
        try (AppRunnerClient client = clients.client(URI.create(System.getProperty(property)))) {
            return Clients.createConnection(client).connection().connectionName();
        } catch (SdkClientException e) {
            return e.getMessage().contains("may have been made") ? "in doubt: " + e : "nothing made: " + e;
        }
    }
}
