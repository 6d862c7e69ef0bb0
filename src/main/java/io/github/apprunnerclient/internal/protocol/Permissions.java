package io.github.apprunnerclient.internal.protocol;

import io.github.apprunnerclient.internal.schema.Member;
import io.github.apprunnerclient.internal.schema.ModelBuilder;
import io.github.apprunnerclient.internal.schema.Type.Kind;
import java.util.Objects;

/**
 * What a caller must be allowed to do.
 *
 * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_awsapprunner.html">Service
 *     Authorization Reference</a>
 */
public final class Permissions {
    private Permissions() {}

    /** A sentence on the IAM actions that a call of the operation takes. */
    public static String sentence(String operation) {
        ModelBuilder request = (ModelBuilder) Objects.requireNonNull(ModelBuilders.newBuilder(operation + "Request"));
        StringBuilder sentence = new StringBuilder("The call needs apprunner:").append(operation);
        if (operation.startsWith("Create") && request.schema().member("Tags") != null) {
            sentence.append("; apprunner:TagResource if it sets tags");
        }
        if (takesRole(request)) {
            sentence.append("; iam:PassRole for each role that it hands over");
        }
        String first = madeWithServiceLinkedRole(operation);
        if (!first.isEmpty()) {
            sentence.append("; iam:CreateServiceLinkedRole if this is the account's first ")
                    .append(first);
        }
        return sentence.append('.').toString();
    }

    private static boolean takesRole(ModelBuilder model) {
        for (Member<?> member : model.schema().members()) {
            boolean takesRole = member.type().kind() == Kind.STRUCTURE
                    ? takesRole((ModelBuilder) model.newBuilder(member.name()))
                    : member.name().endsWith("RoleArn");
            if (takesRole) {
                return true;
            }
        }
        return false;
    }

    /** What App Runner makes a role of its own for, when it makes the first one; empty if it does not. */
    private static String madeWithServiceLinkedRole(String operation) {
        return switch (operation) {
            case "CreateService" -> "service";
            case "CreateVpcConnector" -> "VPC connector";
            default -> "";
        };
    }
}
