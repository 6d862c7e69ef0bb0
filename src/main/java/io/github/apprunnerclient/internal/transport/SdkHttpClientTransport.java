package io.github.apprunnerclient.internal.transport;

import java.io.IOException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.http.AbortableInputStream;
import software.amazon.awssdk.http.ExecutableHttpRequest;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.SdkHttpRequest;

/** An HTTP client that the user gave, or gave the builder of. */
public final class SdkHttpClientTransport implements Transport {
    /** {@code url-connection-client}, of those that the SDK has, can't abort a request whose reply has begun. */
    private static final String URL_CONNECTION = "UrlConnection";

    private final SdkHttpClient httpClient;
    private final boolean owned;
    private final boolean abortsAtOnce;

    /** @param owned whether it was made for this API client, and is closed with it */
    public SdkHttpClientTransport(SdkHttpClient httpClient, boolean owned) {
        this.httpClient = httpClient;
        this.owned = owned;
        this.abortsAtOnce = !URL_CONNECTION.equals(httpClient.clientName());
    }

    @Override
    public boolean canBeCut(SdkHttpRequest request) {
        return abortsAtOnce;
    }

    @Override
    public ExecutableHttpRequest prepare(HttpExecuteRequest request, @Nullable Duration limit) {
        return httpClient.prepareRequest(request);
    }

    @Override
    public void finished(ExecutableHttpRequest request, @Nullable AbortableInputStream body) {
        if (body != null) {
            try {
                body.close();
            } catch (IOException ignored) {
                // The whole reply has been read.
            }
        }
    }

    /** Not every one does, but a reply without any length is none of ours to doubt. */
    @Override
    public boolean noticesTruncatedHeaders() {
        return true;
    }

    @Override
    public String clientName() {
        return httpClient.clientName();
    }

    @Override
    public void close() {
        if (owned) {
            httpClient.close();
        }
    }
}
