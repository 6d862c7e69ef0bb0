package io.github.apprunnerclient.http;

import java.net.URI;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.http.SdkHttpRequest;
import software.amazon.awssdk.http.SdkHttpResponse;

/** Between the SDK's words and the JDK's. */
final class Requests {

    private Requests() {}

    /** @throws IllegalArgumentException for a header that {@code java.net.http} lets nobody set, or not to that value */
    static HttpRequest of(SdkHttpRequest request, HttpRequest.BodyPublisher body, Proxies proxies) {
        URI uri = request.getUri();
        HttpRequest.Builder builder =
                HttpRequest.newBuilder(uri).method(request.method().name(), body);
        for (Map.Entry<String, List<String>> header : request.headers().entrySet()) {
            List<String> values = header.getValue();
            for (int i = 0; i < values.size(); i++) {
                put(builder, header.getKey(), values.get(i), uri);
            }
        }
        String authorization = proxies.authorization(uri);
        if (authorization != null) {
            builder.header("Proxy-Authorization", authorization);
        }
        return builder.build();
    }

    static SdkHttpResponse head(int statusCode, HttpHeaders headers) {
        return SdkHttpResponse.builder()
                .statusCode(statusCode)
                .headers(headers.map())
                .build();
    }

    /** What the request's headers say of its body's length, or -1. */
    static long contentLength(SdkHttpRequest request) {
        String length = request.firstMatchingHeader("Content-Length").orElse(null);
        return length == null ? -1 : Long.parseLong(length);
    }

    private static void put(HttpRequest.Builder builder, String name, String value, URI uri) {
        if (name.equalsIgnoreCase("Expect") && value.equalsIgnoreCase("100-continue")) {
            builder.expectContinue(true);
            return;
        }
        if (isWhatTheJdkSends(name, value, uri)) {
            return;
        }
        try {
            builder.header(name, value);
        } catch (IllegalArgumentException e) {
            // Without the JDK's own words, which hold the value: it may be a token.
            throw new IllegalArgumentException(
                    "java.net.http can't send the header " + name + " with the value that it was given");
        }
    }

    /** The JDK makes these from the URI and the body. */
    private static boolean isWhatTheJdkSends(String name, String value, URI uri) {
        if (name.equalsIgnoreCase("Host")) {
            return value.equalsIgnoreCase(uri.getRawAuthority()) || value.equalsIgnoreCase(uri.getHost());
        }
        return name.equalsIgnoreCase("Content-Length")
                || (name.equalsIgnoreCase("Transfer-Encoding") && value.equalsIgnoreCase("chunked"))
                || (name.equalsIgnoreCase("Connection") && value.equalsIgnoreCase("keep-alive"));
    }
}
