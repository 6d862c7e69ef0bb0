package io.github.apprunnerclient.internal.newersdk;

import io.github.apprunnerclient.AppRunnerAsyncClient;
import io.github.apprunnerclient.AppRunnerClient;
import software.amazon.awssdk.core.ClientType;
import software.amazon.awssdk.core.warmup.SdkWarmUpProvider;

/** Has {@link software.amazon.awssdk.core.warmup.SdkWarmUp}, to which a service file names this, warm up these clients. */
public final class AppRunnerWarmUpProvider implements SdkWarmUpProvider {
    @Override
    public String syncClientClassName() {
        return AppRunnerClient.class.getName();
    }

    @Override
    public String asyncClientClassName() {
        return AppRunnerAsyncClient.class.getName();
    }

    @Override
    public void warmUpClient(ClientType clientType) {
        if (clientType == ClientType.SYNC) {
            AppRunnerClient.warmUp();
        } else {
            AppRunnerAsyncClient.warmUp();
        }
    }
}
