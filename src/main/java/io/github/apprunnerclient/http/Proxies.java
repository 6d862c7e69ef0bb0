package io.github.apprunnerclient.http;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.utils.ProxyConfigProvider;

/** Which proxy, if any, is between a client and a URI. */
final class Proxies extends ProxySelector {
    private static final List<Proxy> DIRECT = List.of(Proxy.NO_PROXY);

    private final @Nullable ProxyConfiguration given;
    private volatile @Nullable Settings http;
    private volatile @Nullable Settings https;

    Proxies(@Nullable ProxyConfiguration given) {
        this.given = given;
    }

    @Override
    public List<Proxy> select(URI uri) {
        Settings settings = settings(uri);
        return settings.isFor(uri) ? settings.proxies : DIRECT;
    }

    /** The {@code Proxy-Authorization} of a request, or null if it needs none. */
    @Nullable
    String authorization(URI uri) {
        Settings settings = settings(uri);
        return settings.authorization != null && settings.isFor(uri) ? settings.authorization : null;
    }

    @Override
    public void connectFailed(URI uri, SocketAddress address, IOException failure) {
        // The request fails with it.
    }

    private Settings settings(URI uri) {
        boolean secure = "https".equalsIgnoreCase(uri.getScheme());
        Settings found = secure ? https : http;
        if (found == null) {
            found = find(secure ? "https" : "http");
            if (secure) {
                https = found;
            } else {
                http = found;
            }
        }
        return found;
    }

    private Settings find(String scheme) {
        ProxyConfiguration told =
                given != null ? given : ProxyConfiguration.builder().build();
        ProxyConfigProvider around = told.endpoint() != null || isMentioned(scheme)
                ? ProxyConfigProvider.fromSystemEnvironmentSettings(
                        told.useSystemPropertyValues(), told.useEnvironmentVariableValues(), scheme)
                : null;
        URI endpoint = told.endpoint();
        String host = endpoint != null ? endpoint.getHost() : around == null ? null : around.host();
        if (host == null) {
            return Settings.NONE;
        }
        int port = endpoint != null ? endpoint.getPort() : around == null ? 0 : around.port();
        String username = told.username();
        String password = told.password();
        Set<String> except = told.nonProxyHosts();
        if (around != null) {
            username = username != null ? username : around.userName().orElse(null);
            password = password != null ? password : around.password().orElse(null);
            except = except != null ? except : around.nonProxyHosts();
        }
        Proxy proxy = new Proxy(Proxy.Type.HTTP, InetSocketAddress.createUnresolved(host, port > 0 ? port : 80));
        return new Settings(
                List.of(proxy),
                username == null ? null : BasicAuthentication.header(username, password, scheme.equals("https")),
                except == null ? Set.of() : except);
    }

    /** Spares nearly everybody the search, which is not made for haste. */
    private static boolean isMentioned(String scheme) {
        String upper = scheme.toUpperCase(Locale.ROOT);
        return System.getProperty(scheme + ".proxyHost") != null
                || System.getenv(scheme + "_proxy") != null
                || System.getenv(upper + "_PROXY") != null;
    }

    private static final class Settings {
        static final Settings NONE = new Settings(DIRECT, null, Set.of());

        final List<Proxy> proxies;
        final @Nullable String authorization;
        final Set<String> except;

        Settings(List<Proxy> proxies, @Nullable String authorization, Set<String> except) {
            this.proxies = proxies;
            this.authorization = authorization;
            this.except = except;
        }

        boolean isFor(URI uri) {
            if (this == NONE) {
                return false;
            }
            String host = uri.getHost().toLowerCase(Locale.ROOT);
            for (String pattern : except) {
                if (host.matches(pattern)) {
                    return false;
                }
            }
            return true;
        }
    }
}
