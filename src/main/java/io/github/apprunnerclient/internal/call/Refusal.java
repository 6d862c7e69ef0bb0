package io.github.apprunnerclient.internal.call;

import io.github.apprunnerclient.internal.protocol.Operation;
import io.github.apprunnerclient.internal.protocol.Permissions;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.core.exception.SdkException;

/** What to make of an error code that has nothing to do with the request's members. */
final class Refusal {
    private static final String NEW_CUSTOMER = "SubscriptionRequiredException";
    private static final String DENIED = "AccessDeniedException";

    private Refusal() {}

    /** Whether the same call can't end otherwise, whatever a retry strategy makes of it. */
    static boolean isFinal(SdkException failure) {
        return failure instanceof AwsServiceException reply
                && reply.awsErrorDetails() != null
                && NEW_CUSTOMER.equals(reply.awsErrorDetails().errorCode());
    }

    /** Sentences to end a message with, each after a space; empty if there is nothing to add. */
    static String advice(@Nullable String code, Operation<?, ?> operation) {
        if (NEW_CUSTOMER.equals(code)) {
            return " App Runner has been closed to new customers since 30 April 2026, and this account is not among those"
                    + " that may go on using it. No IAM permission changes that. See"
                    + " https://docs.aws.amazon.com/apprunner/latest/dg/apprunner-availability-change.html";
        }
        return DENIED.equals(code) ? " " + Permissions.sentence(operation.name()) : "";
    }
}
