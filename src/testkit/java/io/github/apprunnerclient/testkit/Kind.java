package io.github.apprunnerclient.testkit;

import java.util.Locale;

/**
 * The kinds of resources, with the quotas that a new account has.
 *
 * @see <a href="https://docs.aws.amazon.com/apprunner/latest/dg/architecture.html#architecture.quotas">Quotas</a>
 */
enum Kind {
    CONNECTION("Connection", 10, 1),
    SERVICE("Service", 30, 1),
    AUTO_SCALING_CONFIGURATION("AutoScalingConfiguration", 10, 5),
    OBSERVABILITY_CONFIGURATION("ObservabilityConfiguration", 10, 10),
    VPC_CONNECTOR("VpcConnector", 10, 1),
    VPC_INGRESS_CONNECTION("VpcIngressConnection", 1, 1),
    /** Part of a service: it has no ARN, so neither tags nor a description of its own. */
    CUSTOM_DOMAIN("CustomDomain", 5, 1);

    /** What the model calls its shape; its members begin with this. */
    final String shape;

    final int names;
    final int revisions;

    Kind(String shape, int names, int revisions) {
        this.shape = shape;
        this.names = names;
        this.revisions = revisions;
    }

    /** Whether its ARN has a revision. */
    boolean isRevised() {
        return this == AUTO_SCALING_CONFIGURATION || this == OBSERVABILITY_CONFIGURATION || this == VPC_CONNECTOR;
    }

    /** In a sentence: {@code VPC ingress connection}. */
    String words() {
        return shape.replaceAll("([a-z])([A-Z])", "$1 $2")
                .toLowerCase(Locale.ROOT)
                .replace("vpc", "VPC");
    }

    /** At the start of a sentence. */
    String capitalized() {
        return Character.toUpperCase(words().charAt(0)) + words().substring(1);
    }

    /** In a name: {@code vpc-ingress-connection}. */
    String hyphenated() {
        return words().toLowerCase(Locale.ROOT).replace(' ', '-');
    }
}
