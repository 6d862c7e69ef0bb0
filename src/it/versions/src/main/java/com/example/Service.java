package com.example;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedDeque;

/** Answers with what it was told to, in that order, and with the last again when there is no more. */
final class Service implements AutoCloseable {
    record Reply(int status, String body) {}

    static final Reply CREATED = new Reply(200, """
            {"Connection":{"ConnectionName":"my-connection","ConnectionArn":"arn","ProviderType":"GITHUB",
            "Status":"PENDING_HANDSHAKE","CreatedAt":1.6E9}}""");
    static final Reply PENDING = listed("PENDING_HANDSHAKE");
    static final Reply AVAILABLE = listed("AVAILABLE");
    static final Reply QUOTA = new Reply(
            400, "{\"__type\":\"com.amazonaws.apprunner#ServiceQuotaExceededException\",\"Message\":\"No more\"}");
    static final Reply THROTTLED = new Reply(400, "{\"__type\":\"ThrottlingException\"}");
    static final Reply BROKEN = new Reply(500, "");

    private final Deque<Reply> replies = new ConcurrentLinkedDeque<>();
    private final HttpServer server;

    Service() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::reply);
        server.start();
    }

    private static Reply listed(String status) {
        return new Reply(200, """
                {"ConnectionSummaryList":[{"ConnectionName":"my-connection","ConnectionArn":"arn",
                "ProviderType":"GITHUB","Status":"%s","CreatedAt":1.6E9}]}""".formatted(status));
    }

    Service replies(Reply... next) {
        replies.clear();
        replies.addAll(List.of(next));
        return this;
    }

    URI endpoint() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    private void reply(HttpExchange exchange) throws IOException {
        exchange.getRequestBody().readAllBytes();
        Reply reply = replies.size() > 1 ? replies.remove() : replies.element();
        byte[] body = reply.body().getBytes(UTF_8);
        exchange.sendResponseHeaders(reply.status(), body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
