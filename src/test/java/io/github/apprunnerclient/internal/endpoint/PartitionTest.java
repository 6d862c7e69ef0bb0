package io.github.apprunnerclient.internal.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.regions.EndpointTag;
import software.amazon.awssdk.regions.GeneratedPartitionMetadataProvider;
import software.amazon.awssdk.regions.PartitionEndpointKey;
import software.amazon.awssdk.regions.PartitionMetadata;
import software.amazon.awssdk.regions.Region;

/** The table against the SDK's own data. */
class PartitionTest {
    // PartitionMetadata knows regions by pattern alone, and takes these for the aws partition; the official client
    // knows them by name.
    private static final Set<String> WRONG_IN_PARTITION_METADATA =
            Set.of("aws-cn-global", "aws-iso-global", "aws-iso-b-global", "aws-iso-e-global", "aws-iso-f-global");

    // The suffixes are what counts: the table files it under aws-us-gov, PartitionMetadata under aws.
    private static final String SAME_SUFFIXES_IN_TWO_PARTITIONS = "aws-us-gov-global";

    static List<Region> regions() {
        return Region.regions();
    }

    @ParameterizedTest
    @MethodSource("regions")
    void every_region_of_the_SDK_is_in_the_table(Region region) {
        assertThat(Partition.of(region.id())).isNotNull();
    }

    @ParameterizedTest
    @MethodSource("regions")
    void a_region_is_in_the_partition_that_the_SDK_puts_it_in(Region region) {
        String expected = PartitionMetadata.of(region).id();
        Partition partition = Partition.of(region.id());

        if (WRONG_IN_PARTITION_METADATA.contains(region.id()) || region.id().equals(SAME_SUFFIXES_IN_TWO_PARTITIONS)) {
            assertThat(expected).isEqualTo("aws");
            assertThat(region.id()).isEqualTo(sdkId(partition) + "-global");
        } else {
            assertThat(sdkId(partition)).isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_partition_has_the_suffixes_and_host_names_of_the_SDK(Partition partition) {
        PartitionMetadata sdk = PartitionMetadata.of(sdkId(partition));

        assertThat(sdk.dnsSuffix(key())).isEqualTo(partition.dnsSuffix(false));
        assertThat(sdk.dnsSuffix(key(EndpointTag.FIPS))).isEqualTo(partition.dnsSuffix(false));
        assertThat(sdk.dnsSuffix(key(EndpointTag.DUALSTACK))).isEqualTo(partition.dnsSuffix(true));
        assertThat(sdk.dnsSuffix(key(EndpointTag.FIPS, EndpointTag.DUALSTACK))).isEqualTo(partition.dnsSuffix(true));
        assertThat(List.of(sdk.hostname(key()), sdk.hostname(key(EndpointTag.DUALSTACK))))
                .containsOnly("{service}.{region}.{dnsSuffix}");
        assertThat(List.of(
                        sdk.hostname(key(EndpointTag.FIPS)),
                        sdk.hostname(key(EndpointTag.FIPS, EndpointTag.DUALSTACK))))
                .containsOnly("{service}-fips.{region}.{dnsSuffix}");
    }

    @Test
    void the_SDK_has_no_partition_that_the_table_lacks() {
        Stream<String> ids = Region.regions().stream()
                .map(region -> new GeneratedPartitionMetadataProvider()
                        .partitionMetadata(region)
                        .id());

        assertThat(ids.distinct())
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(Partition.values()).map(PartitionTest::sdkId).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"us-newplace-9", "cn-new-9", "us-gov-new-9", "us-iso-new-1", "eusc-de-new-12"})
    void a_new_region_of_a_known_partition_is_in_the_table(String region) {
        assertThat(sdkId(Partition.of(region)))
                .isEqualTo(PartitionMetadata.of(Region.of(region)).id());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "us-isox-east-1",
                "eusc-fr-west-1",
                "xx-new-1",
                "us-gov-a-b-1",
                "cn-1",
                "cn-north-",
                "cn-north-1a",
                "us-east-1/",
                "us--1",
                "us-",
                "us-east-",
                "US-EAST-1",
                "aws-xx-global",
                "",
            })
    void what_the_table_cannot_tell_is_left_to_the_SDK(String region) {
        assertThat(Partition.of(region)).isNull();
    }

    private static String sdkId(Partition partition) {
        return partition.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static PartitionEndpointKey key(EndpointTag... tags) {
        return PartitionEndpointKey.builder().tags(tags).build();
    }
}
