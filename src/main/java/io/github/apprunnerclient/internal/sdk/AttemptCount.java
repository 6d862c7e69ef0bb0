package io.github.apprunnerclient.internal.sdk;

import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.exception.SdkException;

/** Tells the SDK's exceptions the number of attempts, if they take it. */
public abstract class AttemptCount {
    private static final @Nullable AttemptCount OF_SDK = NewerSdk.withMethod(
            SdkException.Builder.class,
            "numAttempts",
            new Class<?>[] {Integer.class},
            AttemptCount.class,
            "ExceptionAttemptCount");

    public static <B extends SdkException.Builder> B told(B exception, int attempts) {
        if (OF_SDK != null) {
            OF_SDK.tell(exception, attempts);
        }
        return exception;
    }

    protected abstract void tell(SdkException.Builder exception, int attempts);
}
