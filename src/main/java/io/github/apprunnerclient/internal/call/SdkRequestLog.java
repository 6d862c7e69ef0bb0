package io.github.apprunnerclient.internal.call;

import io.github.apprunnerclient.internal.protocol.ResponseMetadata;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.http.SdkHttpRequest;
import software.amazon.awssdk.http.SdkHttpResponse;

/**
 * What the SDK's clients log of a call, under the same names and in the same words, so that a logging configuration for
 * them works for this client. Of headers and query parameters it shows the names alone.
 */
final class SdkRequestLog {
    private static final Logger REQUEST = LoggerFactory.getLogger("software.amazon.awssdk.request");
    private static final Logger REQUEST_ID = LoggerFactory.getLogger("software.amazon.awssdk.requestId");
    private static final String NOT_AVAILABLE = "not available";

    private SdkRequestLog() {}

    static void sending(int attempt, SdkHttpRequest request) {
        if (REQUEST.isDebugEnabled()) {
            REQUEST.debug((attempt == 1 ? "Sending" : "Retrying") + " Request: SdkHttpRequest(httpMethod="
                    + request.method() + ", protocol=" + request.protocol() + ", host=" + request.host() + ", port="
                    + request.port() + ", encodedPath=" + request.encodedPath() + ", headers="
                    + request.headers().keySet() + ", queryParameters="
                    + request.rawQueryParameters().keySet() + ")");
        }
    }

    static void received(SdkHttpResponse head) {
        if (REQUEST_ID.isDebugEnabled() || REQUEST.isDebugEnabled()) {
            String line = "Received " + (head.isSuccessful() ? "successful" : "failed") + " response: "
                    + head.statusCode() + ", Request ID: " + orNotAvailable(ResponseMetadata.requestId(head))
                    + ", Extended Request ID: "
                    + orNotAvailable(head.firstMatchingHeader("x-amz-id-2").orElse(null));
            REQUEST_ID.debug(line);
            REQUEST.debug(line);
        }
    }

    static void retrying(Duration delay, int attempt, SdkException failure) {
        if (REQUEST.isDebugEnabled()) {
            REQUEST.debug(
                    "Retryable error detected. Will retry in " + delay.toMillis() + "ms. Request attempt number "
                            + attempt,
                    failure);
        }
    }

    private static String orNotAvailable(@Nullable String id) {
        return id == null ? NOT_AVAILABLE : id;
    }
}
