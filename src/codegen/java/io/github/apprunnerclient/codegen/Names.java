package io.github.apprunnerclient.codegen;

import java.util.Locale;

/** What the names of the API are in Java. */
final class Names {
    private Names() {}

    /** {@code ConnectionName} gives {@code connectionName}; {@code DNSTarget} alone does not follow the rule. */
    static String accessor(String name) {
        return name.equals("DNSTarget") ? "dnsTarget" : Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }

    /** {@code ConnectionName} gives {@code CONNECTION_NAME}, {@code VpcDNSTargets} gives {@code VPC_DNS_TARGETS}. */
    static String constant(String name) {
        return name.replaceAll("([a-z0-9])([A-Z])|([A-Z])([A-Z][a-z])", "$1$3_$2$4")
                .toUpperCase(Locale.ROOT);
    }

    /** The noun with its article. */
    static String withArticle(String className) {
        return ("AEIOU".indexOf(className.charAt(0)) < 0 ? "a " : "an ") + "{@link " + className + "}";
    }
}
