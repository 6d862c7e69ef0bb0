package io.github.apprunnerclient.testkit;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.extension.requestfilter.RequestFilterAction;
import com.github.tomakehurst.wiremock.extension.requestfilter.StubRequestFilterV2;
import com.github.tomakehurst.wiremock.http.Request;
import com.github.tomakehurst.wiremock.http.ResponseDefinition;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The page and the routes under {@code /_fake}, by which people and scripts steer a fake that is alone on its port. */
final class ControlRoutes implements StubRequestFilterV2 {
    private static final String ROOT = "/_fake";

    private final Controls controls;

    ControlRoutes(Controls controls) {
        this.controls = controls;
    }

    @Override
    public String getName() {
        return "app-runner-controls";
    }

    @Override
    public RequestFilterAction filter(Request request, ServeEvent event) {
        String path = request.getUrl().split("\\?", 2)[0];
        boolean isOurs = path.equals(ROOT) || path.startsWith(ROOT + "/");
        return isOurs
                ? RequestFilterAction.stopWith(answer(request, path.substring(ROOT.length())))
                : RequestFilterAction.continueWith(request);
    }

    private ResponseDefinition answer(Request request, String path) {
        String refusal = RequestOrigin.refusal(request);
        if (refusal != null) {
            return failure(403, refusal);
        }
        boolean isPost = request.getMethod().getName().equals("POST");
        try {
            if (isPost && path.length() > 1) {
                controls.take(path.substring(1), arguments(request.getBody()));
                return json(200, controls.state());
            }
            return switch (path) {
                case "", "/" -> page();
                case "/state" -> json(200, controls.state());
                default -> failure(404, "There is no " + request.getMethod().getName() + " " + ROOT + path);
            };
        } catch (NoSuchElementException e) {
            return failure(404, e.getMessage());
        } catch (IllegalArgumentException e) {
            return failure(400, e.getMessage());
        } catch (IllegalStateException e) {
            return failure(409, e.getMessage());
        }
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> arguments(byte[] body) {
        try {
            Object arguments = body.length == 0 ? Map.of() : Json.parse(body);
            if (arguments instanceof Map<?, ?> map) {
                return new LinkedHashMap<>((Map<String, Object>) map);
            }
            throw new IllegalArgumentException("The request's body is no JSON object");
        } catch (IOException e) {
            throw new IllegalArgumentException("The request's body is no JSON: " + Json.reason(e), e);
        }
    }

    private static ResponseDefinition page() {
        try (InputStream page = ControlRoutes.class.getResourceAsStream("fake.html")) {
            return head(200, "text/html; charset=utf-8")
                    .withHeader(
                            "Content-Security-Policy",
                            "default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline';"
                                    + " connect-src 'self'; frame-ancestors 'none'")
                    .withBody(Objects.requireNonNull(page, "fake.html").readAllBytes())
                    .build();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ResponseDefinition failure(int status, @Nullable String message) {
        return json(status, Json.write(Map.of("message", String.valueOf(message))));
    }

    private static ResponseDefinition json(int status, String body) {
        return head(status, "application/json").withBody(body).build();
    }

    private static ResponseDefinitionBuilder head(int status, String contentType) {
        return aResponse()
                .withStatus(status)
                .withHeader("Content-Type", contentType)
                .withHeader("Cache-Control", "no-store")
                .withHeader("X-Content-Type-Options", "nosniff");
    }
}
