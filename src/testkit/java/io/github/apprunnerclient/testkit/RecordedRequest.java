package io.github.apprunnerclient.testkit;

import com.github.tomakehurst.wiremock.http.HttpHeader;
import com.github.tomakehurst.wiremock.http.Request;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A request as it arrived. Immutable, so thread-safe.
 *
 * <pre>{@code
 * RecordedRequest request = appRunner.requests().get(0);
 * assertEquals("CreateConnection", request.operation());
 * assertEquals("my-connection", request.json().get("ConnectionName"));
 * assertEquals("attempt=1; max=4", request.header("amz-sdk-request"));
 * }</pre>
 */
public final class RecordedRequest {
    private static final String SERVICE = "AppRunner.";

    private final String method;
    private final String url;
    private final Map<String, List<String>> headers;
    private final String body;

    private RecordedRequest(String method, String url, Map<String, List<String>> headers, String body) {
        this.method = method;
        this.url = url;
        this.headers = headers;
        this.body = body;
    }

    static RecordedRequest of(Request request) {
        Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        for (HttpHeader header : request.getHeaders().all()) {
            headers.put(header.key(), List.copyOf(header.values()));
        }
        return new RecordedRequest(
                request.getMethod().getName(),
                request.getUrl(),
                Collections.unmodifiableMap(headers),
                request.getBodyAsString());
    }

    /** {@return the operation that {@code X-Amz-Target} asks for, such as {@code CreateConnection}; empty if none} */
    public String operation() {
        String target = header("X-Amz-Target");
        return target == null ? "" : target.startsWith(SERVICE) ? target.substring(SERVICE.length()) : target;
    }

    /** {@return the HTTP method} */
    public String method() {
        return method;
    }

    /** {@return path and query} */
    public String url() {
        return url;
    }

    /** {@return all values of all headers; names are found in any case} */
    public Map<String, List<String>> headers() {
        return headers;
    }

    /**
     * {@return the first value of a header, or null if there is none of that name}
     *
     * @param name in any case
     */
    public @Nullable String header(String name) {
        List<String> values = headers.get(name);
        return values == null || values.isEmpty() ? null : values.get(0);
    }

    /** {@return the body as text} */
    public String body() {
        return body;
    }

    /**
     * {@return the body's members: objects are maps, arrays are lists, numbers are {@code BigDecimal}}
     *
     * @throws IllegalStateException if it is no JSON object
     */
    @SuppressWarnings("unchecked")
    public Map<String, @Nullable Object> json() {
        try {
            if (Json.parse(body.getBytes(StandardCharsets.UTF_8)) instanceof Map<?, ?> members) {
                return (Map<String, @Nullable Object>) members;
            }
        } catch (IOException e) {
            throw new IllegalStateException("The body is no JSON: " + body, e);
        }
        throw new IllegalStateException("The body is no JSON object: " + body);
    }

    /** {@return operation and body: no header, so neither a signature nor a session token} */
    @Override
    public String toString() {
        return operation() + " " + body;
    }
}
