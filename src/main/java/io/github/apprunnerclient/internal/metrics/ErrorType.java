package io.github.apprunnerclient.internal.metrics;

import java.io.IOException;
import software.amazon.awssdk.core.exception.ApiCallAttemptTimeoutException;
import software.amazon.awssdk.core.exception.ApiCallTimeoutException;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.exception.SdkServiceException;
import software.amazon.awssdk.core.retry.RetryUtils;

/** The values of {@link software.amazon.awssdk.core.metrics.CoreMetric#ERROR_TYPE}, as its documentation has them. */
final class ErrorType {

    private ErrorType() {}

    static String of(Throwable failure) {
        if (failure instanceof IOException) {
            return "IO";
        }
        if (failure instanceof ApiCallTimeoutException || failure instanceof ApiCallAttemptTimeoutException) {
            return "ConfiguredTimeout";
        }
        if (failure instanceof SdkException ofSdk && RetryUtils.isThrottlingException(ofSdk)) {
            return "Throttling";
        }
        return failure instanceof SdkServiceException ? "ServerError" : "Other";
    }
}
