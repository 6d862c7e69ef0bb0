package io.github.apprunnerclient.internal.protocol;

import io.github.apprunnerclient.model.AppRunnerResponse;
import io.github.apprunnerclient.model.AppRunnerResponseMetadata;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.awscore.DefaultAwsResponseMetadata;
import software.amazon.awssdk.http.SdkHttpResponse;

/** What the head of a reply says about it: its request id, and every header's first value. */
public final class ResponseMetadata {
    /** The key under which {@code AwsResponseMetadata} looks for the request id. */
    private static final String REQUEST_ID_KEY = "AWS_REQUEST_ID";

    private ResponseMetadata() {}

    public static @Nullable String requestId(SdkHttpResponse head) {
        String requestId = head.firstMatchingHeader("x-amzn-RequestId").orElse(null);
        return requestId != null
                ? requestId
                : head.firstMatchingHeader("x-amz-request-id").orElse(null);
    }

    /** Gives the response the head's metadata. */
    public static void attach(SdkHttpResponse head, AppRunnerResponse.Builder response) {
        Map<String, String> metadata = new HashMap<>();
        head.forEachHeader(new FirstValues(metadata));
        String requestId = requestId(head);
        if (requestId != null) {
            metadata.put(REQUEST_ID_KEY, requestId);
        }
        response.responseMetadata(AppRunnerResponseMetadata.create(DefaultAwsResponseMetadata.create(metadata)));
        response.sdkHttpResponse(head);
    }

    private record FirstValues(Map<String, String> into) implements BiConsumer<String, List<String>> {
        @Override
        public void accept(String name, List<String> values) {
            if (!values.isEmpty()) {
                into.put(name, values.get(0));
            }
        }
    }
}
