package io.github.apprunnerclient.conformance;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The cases that need what no operation of App Runner has, and nothing is built for, by what that is. */
final class ProtocolOmissions {
    private static final Map<String, List<String>> BY_NEED = Map.ofEntries(
            Map.entry(
                    "a union",
                    List.of(
                            "AwsJson10SerializeStringUnionValue",
                            "AwsJson10SerializeBooleanUnionValue",
                            "AwsJson10SerializeNumberUnionValue",
                            "AwsJson10SerializeBlobUnionValue",
                            "AwsJson10SerializeTimestampUnionValue",
                            "AwsJson10SerializeEnumUnionValue",
                            "AwsJson10SerializeIntEnumUnionValue",
                            "AwsJson10SerializeListUnionValue",
                            "AwsJson10SerializeMapUnionValue",
                            "AwsJson10SerializeStructureUnionValue",
                            "AwsJson10DeserializeStringUnionValue",
                            "AwsJson10DeserializeBooleanUnionValue",
                            "AwsJson10DeserializeNumberUnionValue",
                            "AwsJson10DeserializeBlobUnionValue",
                            "AwsJson10DeserializeTimestampUnionValue",
                            "AwsJson10DeserializeEnumUnionValue",
                            "AwsJson10DeserializeIntEnumUnionValue",
                            "AwsJson10DeserializeListUnionValue",
                            "AwsJson10DeserializeMapUnionValue",
                            "AwsJson10DeserializeStructureUnionValue",
                            "AwsJson10DeserializeIgnoreType",
                            "AwsJson10DeserializeAllowNulls",
                            "AwsJson11SerializeStringUnionValue",
                            "AwsJson11SerializeBooleanUnionValue",
                            "AwsJson11SerializeNumberUnionValue",
                            "AwsJson11SerializeBlobUnionValue",
                            "AwsJson11SerializeTimestampUnionValue",
                            "AwsJson11SerializeEnumUnionValue",
                            "AwsJson11SerializeListUnionValue",
                            "AwsJson11SerializeMapUnionValue",
                            "AwsJson11SerializeStructureUnionValue",
                            "AwsJson11DeserializeStringUnionValue",
                            "AwsJson11DeserializeBooleanUnionValue",
                            "AwsJson11DeserializeNumberUnionValue",
                            "AwsJson11DeserializeBlobUnionValue",
                            "AwsJson11DeserializeTimestampUnionValue",
                            "AwsJson11DeserializeEnumUnionValue",
                            "AwsJson11DeserializeListUnionValue",
                            "AwsJson11DeserializeMapUnionValue",
                            "AwsJson11DeserializeStructureUnionValue",
                            "AwsJson11DeserializeIgnoreType")),
            Map.entry("a blob", List.of("serializes_blob_shapes", "parses_blob_shapes")),
            Map.entry(
                    "a long, float or double",
                    List.of(
                            "AwsJson10SupportsNaNFloatInputs",
                            "AwsJson10SupportsInfinityFloatInputs",
                            "AwsJson10SupportsNegativeInfinityFloatInputs",
                            "serializes_long_shapes",
                            "serializes_float_shapes",
                            "serializes_double_shapes",
                            "AwsJson11SupportsNaNFloatInputs",
                            "AwsJson11SupportsInfinityFloatInputs",
                            "AwsJson11SupportsNegativeInfinityFloatInputs",
                            "parses_long_shapes",
                            "parses_float_shapes",
                            "parses_double_shapes")),
            Map.entry(
                    "a time that is not in seconds since 1970",
                    List.of(
                            "serializes_timestamp_shapes_with_iso8601_timestampformat",
                            "serializes_timestamp_shapes_with_httpdate_timestampformat",
                            "AwsJson11DateTimeWithNegativeOffset",
                            "AwsJson11DateTimeWithPositiveOffset",
                            "AwsJson11DateTimeWithFractionalSeconds",
                            "parses_iso8601_timestamps",
                            "parses_httpdate_timestamps")),
            Map.entry("a document", List.of("PutAndGetInlineDocumentsInput")),
            Map.entry(
                    "a host name that depends on the operation",
                    List.of(
                            "AwsJson10EndpointTrait",
                            "AwsJson10EndpointTraitWithHostLabel",
                            "AwsJson11EndpointTrait",
                            "AwsJson11EndpointTraitWithHostLabel")),
            Map.entry(
                    "a compressed request",
                    List.of(
                            "SDKAppliedContentEncoding_awsJson1_0",
                            "SDKAppendsGzipAndIgnoresHttpProvidedEncoding_awsJson1_0",
                            "SDKAppliedContentEncoding_awsJson1_1",
                            "SDKAppendsGzipAndIgnoresHttpProvidedEncoding_awsJson1_1")));

    static final Set<String> IDS =
            BY_NEED.values().stream().flatMap(List::stream).collect(Collectors.toUnmodifiableSet());

    private ProtocolOmissions() {}

    static boolean contain(String id) {
        return IDS.contains(id);
    }
}
