package io.github.apprunnerclient.oracle;

import java.util.LinkedHashMap;
import java.util.Map;
import software.amazon.awssdk.awscore.AwsResponse;
import software.amazon.awssdk.awscore.exception.AwsErrorDetails;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.core.exception.SdkException;

/** What a caller can learn of a call's result, as values that are comparable between the two clients. */
final class Facts {
    private Facts() {}

    static Map<String, Object> of(AwsResponse response) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("result", response.getClass().getSimpleName());
        facts.put("toString", response.toString());
        facts.put("requestId", response.responseMetadata().requestId());
        facts.put("metadata", response.responseMetadata().toString());
        facts.put(
                "equalWithoutHead",
                response.equals(response.toBuilder().sdkHttpResponse(null).build()));
        facts.put("httpStatus", response.sdkHttpResponse().statusCode());
        facts.put("httpStatusText", response.sdkHttpResponse().statusText());
        facts.put("httpHeaders", response.sdkHttpResponse().headers());
        return facts;
    }

    static Map<String, Object> ofConnection(Object connection) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("status", text(Accessors.value(connection, "status")));
        facts.put("statusAsString", Accessors.value(connection, "statusAsString"));
        facts.put("providerType", text(Accessors.value(connection, "providerType")));
        facts.put("providerTypeAsString", Accessors.value(connection, "providerTypeAsString"));
        facts.put("createdAt", Accessors.value(connection, "createdAt"));
        return facts;
    }

    static Map<String, Object> of(RuntimeException exception) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("result", exception.getClass().getSimpleName());
        facts.put("message", exception.getMessage());
        facts.put("suppressed", exception.getSuppressed().length);
        if (exception instanceof SdkException sdkException) {
            facts.put("retryable", sdkException.retryable());
            facts.put("numAttempts", sdkException.numAttempts());
        }
        if (exception instanceof AwsServiceException serviceException) {
            addService(facts, serviceException);
        }
        return facts;
    }

    private static void addService(Map<String, Object> facts, AwsServiceException exception) {
        facts.put("parent", exception.getClass().getSuperclass().getSimpleName());
        facts.put("rawMessage", exception.rawMessage());
        facts.put("statusCode", exception.statusCode());
        facts.put("requestId", exception.requestId());
        facts.put("extendedRequestId", exception.extendedRequestId());
        facts.put("throttling", exception.isThrottlingException());
        facts.put("clockSkew", exception.isClockSkewException());
        facts.put("retryableException", exception.isRetryableException());
        AwsErrorDetails details = exception.awsErrorDetails();
        facts.put("errorCode", details.errorCode());
        facts.put("errorMessage", details.errorMessage());
        facts.put("serviceName", details.serviceName());
        facts.put("rawResponse", details.rawResponse());
        facts.put("httpStatus", details.sdkHttpResponse().statusCode());
        facts.put("httpStatusText", details.sdkHttpResponse().statusText());
        facts.put("httpHeaders", details.sdkHttpResponse().headers());
    }

    private static String text(Object constant) {
        return constant == null ? null : ((Enum<?>) constant).name() + " as " + constant;
    }
}
