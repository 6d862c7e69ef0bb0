package io.github.apprunnerclient.internal.newersdk;

import io.github.apprunnerclient.internal.sdk.ThreadTrace;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.utilslite.SdkInternalThreadLocal;

/** The trace that the SDK's clients and Lambda's runtime share. */
public final class SharedThreadTrace extends ThreadTrace {
    @Override
    public @Nullable String get(String key) {
        return SdkInternalThreadLocal.get(key);
    }

    @Override
    public void put(String key, String trace) {
        SdkInternalThreadLocal.put(key, trace);
    }
}
