package io.github.apprunnerclient.internal.http;

import static io.github.apprunnerclient.internal.http.HttpCalls.execute;
import static io.github.apprunnerclient.internal.http.HttpCalls.text;

import java.io.IOException;
import java.net.Authenticator;
import java.net.CacheRequest;
import java.net.CacheResponse;
import java.net.CookieHandler;
import java.net.PasswordAuthentication;
import java.net.ProxySelector;
import java.net.ResponseCache;
import java.net.SocketAddress;
import java.net.URI;
import java.net.URL;
import java.net.URLConnection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.net.ssl.HttpsURLConnection;
import javax.net.ssl.SSLSocketFactory;
import software.amazon.awssdk.http.HttpExecuteResponse;
import software.amazon.awssdk.http.SdkHttpClient;

/** Calls servers in a JVM whose every hook for HTTP notes that it was asked, and prints replies and notes. */
public final class JvmState {
    private static final List<String> ASKED = new CopyOnWriteArrayList<>();

    private JvmState() {}

    /** @param servers one that needs a certificate, and one that asks for a password and sets a cookie */
    public static void main(String[] servers) throws IOException {
        ResponseCache.setDefault(new Cache());
        CookieHandler.setDefault(new Cookies());
        Authenticator.setDefault(new Passwords());
        ProxySelector.setDefault(new ProxiesOfTheJvm());
        HttpsURLConnection.setDefaultHostnameVerifier((host, session) -> {
            ASKED.add("HostnameVerifier");
            return true;
        });
        HttpsURLConnection.setDefaultSSLSocketFactory((SSLSocketFactory) SSLSocketFactory.getDefault());
        URL.setURLStreamHandlerFactory(protocol -> {
            if (protocol.startsWith("http")) {
                ASKED.add("URLStreamHandlerFactory");
            }
            return null;
        });
        try (SdkHttpClient client = HttpCalls.client()) {
            for (int i = 0; i < 2; i++) {
                System.out.println(text(client, URI.create(servers[0])));
                HttpExecuteResponse response = execute(client, URI.create(servers[1]));
                System.out.println(response.httpResponse().statusCode() + " " + text(response));
            }
        }
        System.out.println("asked: " + ASKED);
    }

    private static final class Cache extends ResponseCache {
        @Override
        public CacheResponse get(URI uri, String method, Map<String, List<String>> headers) {
            ASKED.add("ResponseCache");
            return null;
        }

        @Override
        public CacheRequest put(URI uri, URLConnection connection) {
            ASKED.add("ResponseCache");
            return null;
        }
    }

    private static final class Cookies extends CookieHandler {
        @Override
        public Map<String, List<String>> get(URI uri, Map<String, List<String>> headers) {
            ASKED.add("CookieHandler");
            return Map.of("Cookie", List.of("a=b"));
        }

        @Override
        public void put(URI uri, Map<String, List<String>> headers) {
            ASKED.add("CookieHandler");
        }
    }

    private static final class Passwords extends Authenticator {
        @Override
        protected PasswordAuthentication getPasswordAuthentication() {
            ASKED.add("Authenticator");
            return new PasswordAuthentication("user", "password".toCharArray());
        }
    }

    private static final class ProxiesOfTheJvm extends ProxySelector {
        @Override
        public List<java.net.Proxy> select(URI uri) {
            ASKED.add("ProxySelector " + uri);
            return List.of(java.net.Proxy.NO_PROXY);
        }

        @Override
        public void connectFailed(URI uri, SocketAddress address, IOException failure) {
            ASKED.add("ProxySelector");
        }
    }
}
