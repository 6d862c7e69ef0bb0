package io.github.apprunnerclient.internal.driver;

import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What is asked of each HTTP client that this client can send with. A test that {@link Shows} a promise shows as well what
 * those do that don't keep it; the manual's table of HTTP clients is made of this.
 */
public enum Promise {
    READS_ANY_CUT("reads a reply however it is cut, chunked or not, after interim replies too"),
    KEEPS_CONNECTIONS("keeps a connection for the next call, unless the server has closed it"),
    KEEPS_AS_MANY_AS_ARE_USED(
            "keeps as many connections as there were calls at a time", Map.of(Clients.URL_CONNECTION_CLIENT, "5")),
    SENDS_ONCE("sends a request once, also when a kept connection breaks"),
    NOTICES_HALF_A_HEAD(
            "reports a reply that ends within its headers",
            Map.of(Clients.URL_CONNECTION_CLIENT, "takes it for an empty reply")),
    CONTINUES(
            "sends the body of a request with `Expect: 100-continue` even without an answer",
            Map.of(
                    Clients.URL_CONNECTION_CLIENT, "after 5 seconds",
                    Clients.APACHE5, "after 3 seconds")),
    ENDS_A_HEAD("ends a call at once, and closes its connection, when time is up or the client is closed"),
    ENDS_A_BODY(
            "also while it reads the reply's body", Map.of(Clients.URL_CONNECTION_CLIENT, "after its read time-out")),
    HEEDS_INTERRUPTS(
            "also when the caller is interrupted",
            Map.of(
                    Clients.URL_CONNECTION_CLIENT, "with the reply, or after its read time-out",
                    Clients.APACHE5, "with the reply, or after its read time-out")),
    CLOSES_IDLE_CONNECTIONS(
            "closes its idle connections with the client", Map.of(Clients.URL_CONNECTION_CLIENT, "5 seconds later")),
    REFUSES_STRANGERS("refuses a certificate that is of another host or not trusted"),
    USES_PROXIES("uses the system's proxy"),
    TELLS_PROXIES_A_PASSWORD(
            "authenticates to it with username and password", Map.of(Clients.URL_CONNECTION_CLIENT, "no: 407")),
    BEARS_LOAD("leaves no thread, socket or memory behind, even after 1,000 calls at a time");

    private final String text;
    private final Map<Clients, String> otherwise;

    Promise(String text) {
        this(text, Map.of());
    }

    Promise(String text, Map<Clients, String> otherwise) {
        this.text = text;
        this.otherwise = otherwise.isEmpty() ? Map.of() : new EnumMap<>(otherwise);
    }

    public boolean isKeptBy(Clients clients) {
        return !otherwise.containsKey(clients);
    }

    /** For parameterized tests. */
    static Stream<Clients> keepers(Promise promise) {
        return Clients.ofThisJvm().stream().filter(promise::isKeptBy);
    }

    static String table() {
        StringBuilder table = new StringBuilder("| |");
        for (Clients clients : Clients.blocking()) {
            table.append(' ').append(clients.title()).append(" |");
        }
        table.append("\n| --- |")
                .append(" --- |".repeat(Clients.blocking().size()))
                .append('\n');
        for (Promise promise : values()) {
            table.append("| ").append(promise.text).append(" |");
            for (Clients clients : Clients.blocking()) {
                table.append(' ')
                        .append(promise.otherwise.getOrDefault(clients, "yes"))
                        .append(" |");
            }
            table.append('\n');
        }
        return table.toString();
    }
}
