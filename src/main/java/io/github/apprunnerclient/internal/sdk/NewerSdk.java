package io.github.apprunnerclient.internal.sdk;

import java.lang.reflect.InvocationTargetException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.awscore.AwsRequestOverrideConfiguration;
import software.amazon.awssdk.awscore.retry.AwsRetryStrategy;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.metrics.CoreMetric;
import software.amazon.awssdk.core.retry.RetryMode;
import software.amazon.awssdk.metrics.SdkMetric;
import software.amazon.awssdk.retries.api.RetryStrategy;

/**
 * What AWS SDK 2.30 lacks, asked for by name; it has no effect where the SDK does not have it. All of it is
 * {@code @SdkPublicApi} or {@code @SdkProtectedApi}.
 */
public final class NewerSdk {
    private static final String RETRIES_RESOLVER = "software.amazon.awssdk.core.retry.NewRetries2026Resolver";
    private static final String THREAD_LOCAL = "software.amazon.awssdk.utilslite.SdkInternalThreadLocal";

    private NewerSdk() {}

    public static <B extends SdkException.Builder> B withAttempts(B exception, int attempts) {
        call(SdkException.Builder.class.getName(), exception, "numAttempts", attempts);
        return exception;
    }

    public static boolean hasAuthSchemeProvider(AwsRequestOverrideConfiguration request) {
        return has(request, "authSchemeProvider");
    }

    public static boolean hasTokenIdentityProvider(AwsRequestOverrideConfiguration request) {
        return has(request, "tokenIdentityProvider");
    }

    /** What the SDK's clients and Lambda's runtime share on this thread. */
    public static @Nullable String threadLocal(String key) {
        return (String) call(THREAD_LOCAL, null, "get", key);
    }

    public static void putThreadLocal(String key, String value) {
        call(THREAD_LOCAL, null, "put", key, value);
    }

    /** Whether {@code AWS_NEW_RETRIES_2026} turns new retries on, in the versions that ask it. */
    public static boolean resolveNewRetries() {
        try {
            Object resolver = Class.forName(RETRIES_RESOLVER).getConstructor().newInstance();
            return Boolean.TRUE.equals(call(RETRIES_RESOLVER, resolver, "resolve"));
        } catch (ReflectiveOperationException e) {
            return false;
        }
    }

    /** With new retries, where they can be turned on; null where they can't. */
    public static @Nullable RetryStrategy newRetryStrategy(RetryMode mode) {
        return (RetryStrategy) call(AwsRetryStrategy.class.getName(), null, "forRetryMode", mode, true);
    }

    @SuppressWarnings("unchecked")
    public static @Nullable SdkMetric<Double> writeThroughput() {
        try {
            return (SdkMetric<Double>)
                    CoreMetric.class.getField("WRITE_THROUGHPUT").get(null);
        } catch (ReflectiveOperationException e) {
            return null;
        }
    }

    private static boolean has(AwsRequestOverrideConfiguration request, String option) {
        return call(AwsRequestOverrideConfiguration.class.getName(), request, option) instanceof Optional<?> value
                && value.isPresent();
    }

    /** @return what the method returns, or null if there is none such */
    private static @Nullable Object call(String type, @Nullable Object target, String method, Object... arguments) {
        Class<?>[] parameters = new Class<?>[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            parameters[i] = arguments[i].getClass();
        }
        try {
            return Class.forName(type).getMethod(method, parameters).invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause() instanceof RuntimeException failure ? failure : new IllegalStateException(e.getCause());
        } catch (ReflectiveOperationException e) {
            return null;
        }
    }
}
