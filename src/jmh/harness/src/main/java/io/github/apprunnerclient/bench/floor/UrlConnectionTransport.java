package io.github.apprunnerclient.bench.floor;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.util.Map;

/** {@link HttpURLConnection} in its fastest way, which buffers the body. */
final class UrlConnectionTransport {
    private static final int TIMEOUT_MILLIS = 30_000;

    static {
        // By default the JDK sends a POST twice when a kept connection turns out to be closed.
        System.setProperty("sun.net.http.retryPost", "false");
    }

    /** @throws IOException also for a reply that is no success */
    byte[] post(URI endpoint, Map<String, String> headers, byte[] body) throws IOException {
        HttpURLConnection connection =
                (HttpURLConnection) endpoint.resolve("/").toURL().openConnection();
        connection.setRequestMethod("POST");
        connection.setDoOutput(true);
        connection.setInstanceFollowRedirects(false);
        connection.setConnectTimeout(TIMEOUT_MILLIS);
        connection.setReadTimeout(TIMEOUT_MILLIS);
        for (Map.Entry<String, String> header : headers.entrySet()) {
            connection.setRequestProperty(header.getKey(), header.getValue());
        }
        try (OutputStream out = connection.getOutputStream()) {
            out.write(body);
        }
        int status = connection.getResponseCode();
        if (status != HttpURLConnection.HTTP_OK) {
            throw new IOException("HTTP " + status + ": " + textOf(connection.getErrorStream()));
        }
        try (InputStream in = connection.getInputStream()) {
            return in.readAllBytes();
        }
    }

    private static String textOf(InputStream error) throws IOException {
        try (error) {
            return new String(error.readAllBytes(), UTF_8);
        }
    }
}
