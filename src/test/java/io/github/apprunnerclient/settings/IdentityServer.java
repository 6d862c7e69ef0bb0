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
 * What the providers of {@code auth}, {@code sts} and {@code sso} take credentials from: STS, SSO, the container's agent
 * and the instance's metadata. Each gives an access key named after what it was asked for.
 */
public final class IdentityServer implements AutoCloseable {
    private static final String EXPIRATION = "2100-01-01T00:00:00Z";

    private final HttpServer server;
    private final Queue<String> asked = new ConcurrentLinkedQueue<>();

    public IdentityServer() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::sts);
        server.createContext("/sso", this::sso);
        server.createContext("/container", this::container);
        server.createContext("/latest", this::instance);
        server.start();
    }

    public String url(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    /** What was shown to it to be given credentials. */
    public Queue<String> asked() {
        return asked;
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void sts(HttpExchange exchange) throws IOException {
        String form = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
        String action = form.replaceAll(".*\\bAction=(\\w+).*", "$1");
        asked.add(action + " " + form.replaceAll(".*\\bRoleArn=([^&]+).*", "$1"));
        reply(
                exchange,
                "<" + action + "Response xmlns=\"https://sts.amazonaws.com/doc/2011-06-15/\"><" + action + "Result>"
                        + "<Credentials><AccessKeyId>AKID" + action
                        + "</AccessKeyId><SecretAccessKey>s</SecretAccessKey>"
                        + "<SessionToken>TOKEN</SessionToken><Expiration>" + EXPIRATION + "</Expiration></Credentials>"
                        + "</" + action + "Result></" + action + "Response>");
    }

    private void sso(HttpExchange exchange) throws IOException {
        asked.add(exchange.getRequestHeaders().getFirst("x-amz-sso_bearer_token") + " "
                + exchange.getRequestURI().getQuery());
        reply(
                exchange,
                "{\"roleCredentials\":{\"accessKeyId\":\"AKIDSSO\",\"secretAccessKey\":\"s\",\"sessionToken\":\"TOKEN\","
                        + "\"expiration\":4102444800000}}");
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
