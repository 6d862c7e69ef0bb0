package io.github.apprunnerclient.http;

import software.amazon.awssdk.http.async.SdkAsyncHttpClient;
import software.amazon.awssdk.http.async.SdkAsyncHttpService;

/** What {@link JdkSdkHttpService} is, for {@link JdkAsyncHttpClient}. */
public final class JdkSdkAsyncHttpService implements SdkAsyncHttpService {

    /** For {@link java.util.ServiceLoader}. */
    public JdkSdkAsyncHttpService() {}

    @Override
    @SuppressWarnings("rawtypes") // as the SDK's interface has it
    public SdkAsyncHttpClient.Builder createAsyncHttpClientFactory() {
        return JdkAsyncHttpClient.builder();
    }
}
