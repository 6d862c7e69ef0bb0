package io.github.apprunnerclient.internal;

import software.amazon.awssdk.http.auth.aws.scheme.AwsV4AuthScheme;
import software.amazon.awssdk.http.auth.spi.scheme.AuthScheme;
import software.amazon.awssdk.identity.spi.AwsCredentialsIdentity;

/** The one auth scheme of App Runner: {@code aws.auth#sigv4}, the SDK's or one that stands in for it. */
final class AuthSchemes {
    private AuthSchemes() {}

    /** @throws UnsupportedOperationException if it is another scheme, which no call would ever use */
    @SuppressWarnings("unchecked") // the id says whose identities it takes
    static AuthScheme<AwsCredentialsIdentity> sigV4(AuthScheme<?> authScheme) {
        if (!AwsV4AuthScheme.SCHEME_ID.equals(authScheme.schemeId())) {
            throw new UnsupportedOperationException("This client can't honour the auth scheme " + authScheme.schemeId()
                    + ": App Runner takes " + AwsV4AuthScheme.SCHEME_ID + " alone");
        }
        return (AuthScheme<AwsCredentialsIdentity>) authScheme;
    }
}
