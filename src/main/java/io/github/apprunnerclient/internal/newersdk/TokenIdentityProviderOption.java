package io.github.apprunnerclient.internal.newersdk;

import io.github.apprunnerclient.internal.sdk.RequestOption;
import software.amazon.awssdk.awscore.AwsRequestOverrideConfiguration;

/** The {@code tokenIdentityProvider} of a request. */
public final class TokenIdentityProviderOption extends RequestOption {
    @Override
    protected boolean isSet(AwsRequestOverrideConfiguration request) {
        return request.tokenIdentityProvider().isPresent();
    }
}
