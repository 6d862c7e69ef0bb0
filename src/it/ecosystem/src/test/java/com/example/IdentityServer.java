package com.example;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** STS and SSO. Each gives an access key named after what it was asked for. */
final class IdentityServer implements AutoCloseable {
    private static final Pattern CONTENT_LENGTH = Pattern.compile("(?is)^.*?content-length: (\\d+)\r\n.*?\r\n\r\n");

    private final HttpServer server;
    private final Queue<String> asked = new ConcurrentLinkedQueue<>();

    IdentityServer() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::sts);
        server.createContext("/sso", this::sso);
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

    /** STS on one connection, until its client closes it. */
    int serveOneConnection(ServerSocket socket) {
        try (Socket connection = socket.accept()) {
            InputStream in = connection.getInputStream();
            StringBuilder received = new StringBuilder();
            int requests = 0;
            for (int next = read(in); next >= 0; next = read(in)) {
                received.append((char) next);
                Matcher length = CONTENT_LENGTH.matcher(received);
                if (length.find() && received.length() == length.end() + Integer.parseInt(length.group(1))) {
                    byte[] body = credentials(received.substring(length.end())).getBytes(UTF_8);
                    connection
                            .getOutputStream()
                            .write(("HTTP/1.1 200 OK\r\nContent-Length: " + body.length + "\r\n\r\n").getBytes(UTF_8));
                    connection.getOutputStream().write(body);
                    received.setLength(0);
                    requests++;
                }
            }
            return requests;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A connection that was reset is closed as well. */
    private static int read(InputStream in) throws IOException {
        try {
            return in.read();
        } catch (SocketException reset) {
            return -1;
        }
    }

    private void sts(HttpExchange exchange) throws IOException {
        reply(exchange, credentials(new String(exchange.getRequestBody().readAllBytes(), UTF_8)));
    }

    private String credentials(String form) {
        String action = form.replaceAll(".*\\bAction=(\\w+).*", "$1");
        asked.add(action + " " + form.replaceAll(".*\\bRoleArn=([^&]+).*", "$1"));
        return "<" + action + "Response xmlns=\"https://sts.amazonaws.com/doc/2011-06-15/\"><" + action + "Result>"
                + "<Credentials><AccessKeyId>AKID" + action
                + "</AccessKeyId><SecretAccessKey>s</SecretAccessKey><SessionToken>TOKEN</SessionToken>"
                + "<Expiration>2100-01-01T00:00:00Z</Expiration></Credentials>"
                + "</" + action + "Result></" + action + "Response>";
    }

    private void sso(HttpExchange exchange) throws IOException {
        asked.add(exchange.getRequestHeaders().getFirst("x-amz-sso_bearer_token") + " "
                + exchange.getRequestURI().getQuery());
        reply(
                exchange,
                "{\"roleCredentials\":{\"accessKeyId\":\"AKIDSSO\",\"secretAccessKey\":\"s\",\"sessionToken\":\"TOKEN\","
                        + "\"expiration\":4102444800000}}");
    }

    private static void reply(HttpExchange exchange, String body) throws IOException {
        byte[] bytes = body.getBytes(UTF_8);
        exchange.sendResponseHeaders(200, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
