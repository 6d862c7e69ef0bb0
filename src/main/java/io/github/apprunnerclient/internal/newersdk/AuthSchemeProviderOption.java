package io.github.apprunnerclient.internal.newersdk;

import io.github.apprunnerclient.internal.sdk.RequestOption;
import software.amazon.awssdk.awscore.AwsRequestOverrideConfiguration;

/** The {@code authSchemeProvider} of a request. */
public final class AuthSchemeProviderOption extends RequestOption {
    @Override
    protected boolean isSet(AwsRequestOverrideConfiguration request) {
        return request.authSchemeProvider().isPresent();
    }
}
