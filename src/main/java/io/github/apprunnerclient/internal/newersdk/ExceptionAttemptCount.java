package io.github.apprunnerclient.internal.newersdk;

import io.github.apprunnerclient.internal.sdk.AttemptCount;
import software.amazon.awssdk.core.exception.SdkException;

/** The number of attempts as the SDK's exceptions have it. */
public final class ExceptionAttemptCount extends AttemptCount {
    @Override
    protected void tell(SdkException.Builder exception, int attempts) {
        exception.numAttempts(attempts);
    }
}
