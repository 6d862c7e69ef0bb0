package io.github.apprunnerclient.internal.sdk;

import org.jspecify.annotations.Nullable;

/** Where the SDK keeps the trace of the invocation that a thread works for, if it keeps any. */
public abstract class ThreadTrace {
    private static final ThreadTrace OF_SDK = find();

    public static ThreadTrace ofSdk() {
        return OF_SDK;
    }

    public abstract @Nullable String get(String key);

    public abstract void put(String key, String trace);

    private static ThreadTrace find() {
        ThreadTrace found = NewerSdk.withType(
                "software.amazon.awssdk.utilslite.SdkInternalThreadLocal", ThreadTrace.class, "SharedThreadTrace");
        return found == null ? new None() : found;
    }

    private static final class None extends ThreadTrace {
        @Override
        public @Nullable String get(String key) {
            return null;
        }

        @Override
        public void put(String key, String trace) {}
    }
}
