package io.github.apprunnerclient.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

/** Sends what it is told, without signing or checking anything. */
final class RawCaller {
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private RawCaller() {}

    record Answer(int status, JsonNode json, HttpResponse<String> http) {
        String type() {
            return json.path("__type").asText().replaceFirst(".*#", "");
        }

        String message() {
            return json.path("Message").asText();
        }

        /** Status, type and message in one line, to compare. */
        String error() {
            return status + " " + type() + ": " + message();
        }
    }

    static Answer call(FakeAppRunner appRunner, String operation, String body) {
        return send(HttpRequest.newBuilder(appRunner.endpoint())
                .header("Content-Type", "application/x-amz-json-1.0")
                .header("X-Amz-Target", "AppRunner." + operation)
                .POST(BodyPublishers.ofString(body)));
    }

    static Answer send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> response = HTTP.send(request.build(), BodyHandlers.ofString());
            boolean isJson =
                    response.headers().firstValue("Content-Type").orElse("").startsWith("application/x-amz-json");
            return new Answer(
                    response.statusCode(), new ObjectMapper().readTree(isJson ? response.body() : "{}"), response);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    static URI uri(FakeAppRunner appRunner, String path) {
        return appRunner.endpoint().resolve(path);
    }
}
