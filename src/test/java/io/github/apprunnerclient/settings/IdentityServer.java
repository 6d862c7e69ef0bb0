package io.github.apprunnerclient.settings;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * What the providers of {@code auth} take credentials from: the container's agent and the instance's metadata. Each gives
 * an access key named after itself.
 */
final class IdentityServer implements AutoCloseable {
    private static final String EXPIRATION = "2100-01-01T00:00:00Z";

    private final HttpServer server;
    private final Queue<String> asked = new ConcurrentLinkedQueue<>();

    IdentityServer() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/container", this::container);
        server.createContext("/latest", this::instance);
        server.start();
    }

    String url(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    /** What was shown to it to be given credentials. */
    Queue<String> asked() {
        return asked;
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void container(HttpExchange exchange) throws IOException {
        asked.add(exchange.getRequestHeaders().getFirst("Authorization"));
        reply(exchange, credentials("CONTAINER"));
    }

    private void instance(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        if (path.equals("/latest/api/token")) {
            exchange.getResponseHeaders().add("x-aws-ec2-metadata-token-ttl-seconds", "21600");
            reply(exchange, "METADATATOKEN");
        } else if (path.endsWith("/my-role")) {
            asked.add(exchange.getRequestHeaders().getFirst("x-aws-ec2-metadata-token"));
            reply(exchange, credentials("INSTANCE"));
        } else if (path.contains("/security-credentials")) {
            reply(exchange, "my-role");
        } else {
            reply(exchange, "{\"region\":\"sa-east-1\"}");
        }
    }

    private static String credentials(String name) {
        return "{\"Code\":\"Success\",\"Type\":\"AWS-HMAC\",\"AccessKeyId\":\"AKID" + name
                + "\",\"SecretAccessKey\":\"s\",\"Token\":\"TOKEN\",\"LastUpdated\":\"2026-01-01T00:00:00Z\","
                + "\"Expiration\":\"" + EXPIRATION + "\"}";
    }

    private static void reply(HttpExchange exchange, String body) throws IOException {
        byte[] bytes = body.getBytes(UTF_8);
        exchange.sendResponseHeaders(200, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
