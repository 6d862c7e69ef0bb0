package io.github.apprunnerclient.internal.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.utils.ProxyConfigProvider;

/**
 * The proxies of the system properties ({@code https.proxyHost} and so on) and, failing these, of the environment
 * ({@code HTTPS_PROXY}, {@code NO_PROXY}), as the SDK reads them. Each scheme's settings are read once, when first needed.
 */
final class Proxies {
    private static final int MAX_PORT = 65_535;

    private final Map<String, Settings> byScheme = new ConcurrentHashMap<>();

    /**
     * @return the proxy, or null to connect directly
     * @throws IllegalStateException if the settings can't be used
     */
    @Nullable
    Proxy proxyFor(String protocol, String host) {
        String scheme = "https".equalsIgnoreCase(protocol) ? "https" : "http";
        Settings settings = byScheme.get(scheme);
        if (settings == null) {
            settings = read(scheme);
            byScheme.put(scheme, settings);
        }
        return settings.proxy == null || settings.isExcepted(host) ? null : settings.proxy;
    }

    private static Settings read(String scheme) {
        if (!isMentioned(scheme)) {
            return Settings.DIRECT;
        }
        try {
            ProxyConfigProvider found = ProxyConfigProvider.fromSystemEnvironmentSettings(true, true, scheme);
            // What is empty, unparsable or without a port names no proxy to the SDK's HTTP clients either.
            if (found == null || found.host() == null || found.host().isEmpty() || found.port() <= 0) {
                return Settings.DIRECT;
            }
            if (found.port() > MAX_PORT) {
                throw unusable(scheme, "its port is " + found.port() + ", where " + MAX_PORT + " is the highest", null);
            }
            return new Settings(
                    new Proxy(found.host(), found.port(), authorization(found)), patterns(found.nonProxyHosts()));
        } catch (IllegalArgumentException e) {
            throw unusable(scheme, "the SDK can't read its settings", e);
        }
    }

    private static List<Pattern> patterns(@Nullable Set<String> hosts) {
        List<Pattern> patterns = new ArrayList<>();
        if (hosts != null) {
            for (String host : hosts) {
                patterns.add(Pattern.compile(host));
            }
        }
        return patterns;
    }

    /** Spares nearly everybody the search, which is not made for haste. */
    private static boolean isMentioned(String scheme) {
        return System.getProperty(scheme + ".proxyHost") != null
                || System.getenv(scheme + "_proxy") != null
                || System.getenv(scheme.toUpperCase(Locale.ROOT) + "_PROXY") != null;
    }

    private static @Nullable String authorization(ProxyConfigProvider found) {
        String user = found.userName().orElse(null);
        if (user == null) {
            return null;
        }
        String credentials = user + ':' + found.password().orElse("");
        return "Basic " + Base64.getEncoder().encodeToString(credentials.getBytes(UTF_8));
    }

    private static IllegalStateException unusable(String scheme, String reason, @Nullable Exception cause) {
        return new IllegalStateException(
                "The proxy of " + scheme + ".proxyHost, " + scheme + ".proxyPort or " + scheme.toUpperCase(Locale.ROOT)
                        + "_PROXY can't be used: " + reason + ". Nothing was sent",
                cause);
    }

    /** @param exceptions for names in lower case */
    private record Settings(@Nullable Proxy proxy, List<Pattern> exceptions) {
        static final Settings DIRECT = new Settings(null, List.of());

        boolean isExcepted(String host) {
            String name = host.toLowerCase(Locale.ROOT);
            for (Pattern pattern : exceptions) {
                if (pattern.matcher(name).matches()) {
                    return true;
                }
            }
            return false;
        }
    }
}
