package io.github.apprunnerclient.endpoints;

import io.github.apprunnerclient.AppRunnerAsyncClient;
import io.github.apprunnerclient.AppRunnerBaseClientBuilder;
import io.github.apprunnerclient.AppRunnerClient;
import io.github.apprunnerclient.internal.driver.JoiningClient;
import java.util.function.Consumer;

/** The same of the asynchronous client. */
class AsyncEndpointProviderTest extends AppRunnerEndpointProviderTest {
    @Override
    AppRunnerClient client(AppRunnerEndpointProvider provider, Consumer<AppRunnerBaseClientBuilder<?, ?>> more) {
        return new JoiningClient(
                configured(AppRunnerAsyncClient.builder(), provider, more).build());
    }
}
