package io.github.apprunnerclient.http;

import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.SdkHttpService;

/**
 * Offers {@link JdkHttpClient} to the clients of the SDK that are given no HTTP client. They prefer each of the SDK's own to
 * it, so none is displaced.
 */
public final class JdkSdkHttpService implements SdkHttpService {

    /** For {@link java.util.ServiceLoader}. */
    public JdkSdkHttpService() {}

    @Override
    @SuppressWarnings("rawtypes") // as the SDK's interface has it
    public SdkHttpClient.Builder createHttpClientBuilder() {
        return JdkHttpClient.builder();
    }
}
