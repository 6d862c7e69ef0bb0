package io.github.apprunnerclient.internal.protocol;

import io.github.apprunnerclient.model.AppRunnerException;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.awscore.exception.AwsErrorDetails;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.http.SdkHttpResponse;

/** Turns an error reply into the exception of its code. The code alone decides the class, never the status. */
public final class ServiceErrors {
    private static final String SERVICE_NAME = "AppRunner";

    private ServiceErrors() {}

    public static AppRunnerException.Builder translate(SdkHttpResponse head, byte[] body) {
        ErrorReply error = ErrorReply.read(head, body);
        AwsErrorDetails.Builder details = AwsErrorDetails.builder()
                .errorCode(error.code())
                .errorMessage(error.message())
                .serviceName(SERVICE_NAME)
                .sdkHttpResponse(head);
        if (body.length > 0) {
            details.rawResponse(SdkBytes.fromByteArrayUnsafe(body));
        }
        return newException(error.code())
                .message(summary(error, head.statusCode()))
                .awsErrorDetails(details.build())
                .statusCode(head.statusCode())
                .requestId(ResponseMetadata.requestId(head))
                .extendedRequestId(head.firstMatchingHeader("x-amz-id-2").orElse(null));
    }

    private static AppRunnerException.Builder newException(@Nullable String code) {
        return code != null && ModelBuilders.newBuilder(code) instanceof AppRunnerException.Builder builder
                ? builder
                : AppRunnerException.builder();
    }

    private static String summary(ErrorReply error, int status) {
        if (error.message() != null && !error.message().isBlank()) {
            return error.message();
        }
        if (error.code() != null && !error.code().isBlank()) {
            return "Service returned error code " + error.code();
        }
        return "Service returned HTTP status code " + status;
    }
}
