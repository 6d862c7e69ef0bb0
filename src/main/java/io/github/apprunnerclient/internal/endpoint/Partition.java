package io.github.apprunnerclient.internal.endpoint;

import org.jspecify.annotations.Nullable;

/**
 * The AWS partitions of the regions known today.
 *
 * <p>The SDK has the same data, but takes some 190 ms to load it, which is why this table comes first.
 */
enum Partition {
    AWS("amazonaws.com", "api.aws", "aws-global", "us-", "eu-", "ap-", "sa-", "ca-", "me-", "af-", "il-", "mx-"),
    AWS_CN("amazonaws.com.cn", "api.amazonwebservices.com.cn", "aws-cn-global", "cn-"),
    AWS_US_GOV("amazonaws.com", "api.aws", "aws-us-gov-global", "us-gov-"),
    AWS_EUSC("amazonaws.eu", "api.amazonwebservices.eu", null, "eusc-de-"),
    AWS_ISO("c2s.ic.gov", "api.aws.ic.gov", "aws-iso-global", "us-iso-"),
    AWS_ISO_B("sc2s.sgov.gov", "api.aws.scloud", "aws-iso-b-global", "us-isob-"),
    AWS_ISO_E("cloud.adc-e.uk", "api.cloud-aws.adc-e.uk", "aws-iso-e-global", "eu-isoe-"),
    AWS_ISO_F("csp.hci.ic.gov", "api.aws.hci.ic.gov", "aws-iso-f-global", "us-isof-");

    private static final Partition[] TABLE = values();

    private final String dnsSuffix;
    private final String dualStackDnsSuffix;
    private final @Nullable String globalRegion;

    @SuppressWarnings("ImmutableEnumChecker") // never written to, never handed out
    private final String[] regionPrefixes;

    Partition(String dnsSuffix, String dualStackDnsSuffix, @Nullable String globalRegion, String... regionPrefixes) {
        this.dnsSuffix = dnsSuffix;
        this.dualStackDnsSuffix = dualStackDnsSuffix;
        this.globalRegion = globalRegion;
        this.regionPrefixes = regionPrefixes;
    }

    /** The partition of a region, or null if this table cannot tell. */
    static @Nullable Partition of(String region) {
        for (Partition partition : TABLE) {
            if (partition.contains(region)) {
                return partition;
            }
        }
        return null;
    }

    String dnsSuffix(boolean dualStack) {
        return dualStack ? dualStackDnsSuffix : dnsSuffix;
    }

    private boolean contains(String region) {
        if (region.equals(globalRegion)) {
            return true;
        }
        for (String prefix : regionPrefixes) {
            if (region.startsWith(prefix) && isWordAndNumber(region, prefix.length())) {
                return true;
            }
        }
        return false;
    }

    // What follows the prefix in the SDK's patterns, \w+-\d+. It keeps "us-" from matching us-gov-west-1, or a region
    // of a partition that does not exist yet.
    private static boolean isWordAndNumber(String region, int start) {
        int hyphen = region.indexOf('-', start);
        if (hyphen <= start || hyphen == region.length() - 1) {
            return false;
        }
        for (int i = hyphen + 1; i < region.length(); i++) {
            char c = region.charAt(i);
            if (c < '0' || c > '9') {
                return false;
            }
        }
        return true;
    }
}
