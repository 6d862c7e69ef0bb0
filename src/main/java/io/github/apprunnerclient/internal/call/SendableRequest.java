package io.github.apprunnerclient.internal.call;

import io.github.apprunnerclient.internal.http.FieldSyntax;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.http.SdkHttpRequest;
import software.amazon.awssdk.identity.spi.AwsCredentialsIdentity;
import software.amazon.awssdk.identity.spi.AwsSessionCredentialsIdentity;

/**
 * Refuses, before it is signed, what would not be sent as it is signed, wherever it came from: settings, interceptors,
 * endpoint rules, or credentials, which the signer puts into headers. No value is in a message, as it may be a secret.
 */
final class SendableRequest {
    private SendableRequest() {}

    static void check(SdkHttpRequest request, AwsCredentialsIdentity identity) {
        for (Map.Entry<String, List<String>> header : request.headers().entrySet()) {
            if (!FieldSyntax.isName(header.getKey())) {
                throw refused(
                        "The header name '" + FieldSyntax.printable(header.getKey()) + "'",
                        "is not a name that HTTP allows");
            }
            for (String value : header.getValue()) {
                checkValue("The value of the header " + header.getKey(), value);
            }
        }
        checkValue("The access key id of the credentials", identity.accessKeyId());
        if (identity instanceof AwsSessionCredentialsIdentity session) {
            checkValue("The session token of the credentials", session.sessionToken());
        }
        if (request.rawQueryParameters().containsKey("")) {
            throw refused("A query parameter without a name", "would be sent unsigned");
        }
    }

    private static void checkValue(String what, @Nullable String value) {
        if (value != null && !FieldSyntax.isValue(value)) {
            throw refused(what, "holds a character other than printable US-ASCII, such as a line break");
        }
    }

    private static SdkClientException refused(String what, String why) {
        return SdkClientException.create(what + " " + why + ". Nothing was sent.");
    }
}
