package io.github.apprunnerclient.internal.transport;

import java.time.Duration;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.http.AbortableInputStream;
import software.amazon.awssdk.http.ExecutableHttpRequest;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.SdkHttpRequest;

/** The HTTP client that an API client sends with. */
public interface Transport extends AutoCloseable {

    /** There will be calls over TLS: what the first takes can be prepared on {@code threads} meanwhile. */
    default void prepareTls(Executor threads) {}

    /** @param limit after this time nobody waits for the reply any more; null for no limit */
    ExecutableHttpRequest prepare(HttpExecuteRequest request, @Nullable Duration limit);

    /**
     * Whether {@code request}, if it is sent now, can be ended at any moment by any thread: then its caller may well send
     * it by itself.
     */
    default boolean canBeCut(SdkHttpRequest request) {
        return false;
    }

    /**
     * The whole reply to {@code request} has been read, so that its connection may serve another.
     *
     * @param body the reply's body, at its end, or null if it had none
     */
    void finished(ExecutableHttpRequest request, @Nullable AbortableInputStream body);

    /**
     * Whether a connection that ends within a reply's headers is a failure of this HTTP client, rather than the end of the
     * headers.
     */
    boolean noticesTruncatedHeaders();

    /** What the HTTP client calls itself, for the {@code User-Agent}. */
    String clientName();

    @Override
    void close();
}
