package io.github.apprunnerclient.internal.endpoint;

import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.regions.PartitionMetadata;
import software.amazon.awssdk.regions.Region;

/** The AWS Management Console of each partition that has a publicly documented one. */
public final class ConsoleHost {

    private ConsoleHost() {}

    /** @return null if the console of the region's partition is not publicly known */
    public static @Nullable String of(Region region) {
        return switch (PartitionMetadata.of(region).id()) {
            case "aws" -> "console.aws.amazon.com";
            case "aws-cn" -> "console.amazonaws.cn";
            case "aws-us-gov" -> "console.amazonaws-us-gov.com";
            case "aws-eusc" -> "console.amazonaws-eusc.eu";
            case "aws-iso" -> "console.c2shome.ic.gov";
            case "aws-iso-b" -> "console.sc2shome.sgov.gov";
            default -> null;
        };
    }
}
