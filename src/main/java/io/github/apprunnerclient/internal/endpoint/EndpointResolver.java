package io.github.apprunnerclient.internal.endpoint;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.regions.EndpointTag;
import software.amazon.awssdk.regions.PartitionEndpointKey;
import software.amazon.awssdk.regions.PartitionMetadata;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.utils.http.SdkHttpUtils;

/** The endpoint rules of App Runner's service model. */
public final class EndpointResolver {
    /** RFC 1123, section 2.1. A dot would let a mistyped region pick another host. */
    private static final int LONGEST_HOST_LABEL = 63;

    private EndpointResolver() {}

    /**
     * Says where requests go, and the region that signs them.
     *
     * @throws SdkClientException if no endpoint fits, in the words of the service model where it has any
     */
    public static Endpoint resolve(
            @Nullable Region region, boolean fips, boolean dualStack, @Nullable URI endpointOverride) {
        String id = region == null ? null : withoutFips(region.id());
        boolean fipsWanted = fips || (region != null && !region.id().equals(id));
        if (endpointOverride != null) {
            if (fipsWanted) {
                throw SdkClientException.create("Invalid Configuration: FIPS and custom endpoint are not supported");
            }
            if (dualStack) {
                throw SdkClientException.create(
                        "Invalid Configuration: Dualstack and custom endpoint are not supported");
            }
            return new Endpoint(EndpointOverride.requestUri(endpointOverride), id);
        }
        if (id == null) {
            throw SdkClientException.create("Invalid Configuration: Missing Region");
        }
        requireHostLabel(id);
        String dnsSuffix = dnsSuffix(id, fipsWanted, dualStack);
        if (dnsSuffix == null) {
            throw SdkClientException.create(notInThisPartition(fipsWanted, dualStack));
        }
        String service = fipsWanted ? "apprunner-fips" : "apprunner";
        return new Endpoint(URI.create("https://" + service + "." + id + "." + dnsSuffix + "/"), id);
    }

    // Pseudo-regions such as fips-us-east-1 and us-east-1-fips, which AWS_REGION and old programs still hold.
    static String withoutFips(String region) {
        return region.contains("fips") ? region.replace("fips-", "").replace("-fips", "") : region;
    }

    private static @Nullable String dnsSuffix(String region, boolean fips, boolean dualStack) {
        Partition partition = Partition.of(region);
        return partition == null ? dnsSuffixFromSdk(region, fips, dualStack) : partition.dnsSuffix(dualStack);
    }

    private static @Nullable String dnsSuffixFromSdk(String region, boolean fips, boolean dualStack) {
        PartitionEndpointKey.Builder key = PartitionEndpointKey.builder();
        if (fips && dualStack) {
            key.tags(EndpointTag.FIPS, EndpointTag.DUALSTACK);
        } else if (fips) {
            key.tags(EndpointTag.FIPS);
        } else if (dualStack) {
            key.tags(EndpointTag.DUALSTACK);
        }
        return PartitionMetadata.of(Region.of(region)).dnsSuffix(key.build());
    }

    static String notInThisPartition(boolean fips, boolean dualStack) {
        if (fips && dualStack) {
            return "FIPS and DualStack are enabled, but this partition does not support one or both";
        }
        return fips
                ? "FIPS is enabled but this partition does not support FIPS"
                : "DualStack is enabled but this partition does not support DualStack";
    }

    private static void requireHostLabel(String region) {
        if (!isHostLabel(region)) {
            // Region.of percent-encodes what it is given: show what the user wrote.
            throw SdkClientException.create("Region '" + SdkHttpUtils.urlDecode(region)
                    + "' cannot be part of a host name: a region is 1 to 63 letters, digits and hyphens, and neither"
                    + " begins nor ends with a hyphen, as in us-east-1");
        }
    }

    private static boolean isHostLabel(String text) {
        int length = text.length();
        if (length == 0 || length > LONGEST_HOST_LABEL || text.charAt(0) == '-' || text.charAt(length - 1) == '-') {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (!isLetterDigitOrHyphen(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isLetterDigitOrHyphen(char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || (c >= 'A' && c <= 'Z');
    }
}
