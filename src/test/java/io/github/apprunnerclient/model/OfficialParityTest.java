package io.github.apprunnerclient.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.core.SdkField;
import software.amazon.awssdk.core.SdkPojo;
import software.amazon.awssdk.core.traits.ListTrait;

/** The models against those of the official client, which knew the same values. */
class OfficialParityTest {
    private static final String OFFICIAL = "software.amazon.awssdk.services.apprunner.model.";
    private static final String OURS = "io.github.apprunnerclient.model.";
    private static final Instant TIME = Instant.ofEpochSecond(1600000000, 500);

    private final Connection connection = Connection.builder()
            .connectionName("n")
            .connectionArn("a")
            .providerType("p")
            .status("s")
            .createdAt(TIME)
            .build();
    private final software.amazon.awssdk.services.apprunner.model.Connection officialConnection =
            software.amazon.awssdk.services.apprunner.model.Connection.builder()
                    .connectionName("n")
                    .connectionArn("a")
                    .providerType("p")
                    .status("s")
                    .createdAt(TIME)
                    .build();

    private final CreateConnectionRequest request = CreateConnectionRequest.builder()
            .connectionName("n")
            .providerType("p")
            .tags(Arrays.asList(Tag.builder().key("k").build(), null))
            .build();
    private final software.amazon.awssdk.services.apprunner.model.CreateConnectionRequest officialRequest =
            software.amazon.awssdk.services.apprunner.model.CreateConnectionRequest.builder()
                    .connectionName("n")
                    .providerType("p")
                    .tags(Arrays.asList(
                            software.amazon.awssdk.services.apprunner.model.Tag.builder()
                                    .key("k")
                                    .build(),
                            null))
                    .build();

    @Test
    void texts_are_the_same() {
        assertThat(connection).hasToString(officialConnection.toString());
        assertThat(request).hasToString(officialRequest.toString());
        assertThat(CreateConnectionResponse.builder().connection(connection).build())
                .hasToString(software.amazon.awssdk.services.apprunner.model.CreateConnectionResponse.builder()
                        .connection(officialConnection)
                        .build()
                        .toString());
    }

    @Test
    void hash_codes_are_the_same_where_equality_is() {
        assertThat(connection.hashCode()).isEqualTo(officialConnection.hashCode());
        assertThat(request.hashCode()).isEqualTo(officialRequest.hashCode());
    }

    @ParameterizedTest
    @ValueSource(strings = {"ConnectionName", "ConnectionArn", "ProviderType", "Status", "CreatedAt", "Tags", "x", ""})
    void members_are_found_by_the_same_names(String name) {
        assertThat(connection.getValueForField(name, Object.class))
                .isEqualTo(officialConnection.getValueForField(name, Object.class));
        assertThat(text(request.getValueForField(name, Object.class)))
                .isEqualTo(text(officialRequest.getValueForField(name, Object.class)));
    }

    @Test
    void tags_and_responses_find_their_members_by_name() {
        Tag tag = Tag.builder().key("k").value("v").build();
        assertThat(tag.getValueForField("Key", String.class)).contains("k");
        assertThat(tag.getValueForField("Value", String.class)).contains("v");
        assertThat(tag.getValueForField("x", String.class)).isEmpty();
        CreateConnectionResponse response =
                CreateConnectionResponse.builder().connection(connection).build();
        assertThat(response.getValueForField("Connection", Connection.class)).contains(connection);
        assertThat(response.getValueForField("x", Connection.class)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Tag", "Connection", "CreateConnectionRequest", "CreateConnectionResponse"})
    void sdk_fields_are_the_same_in_name_type_and_order(String model) throws Exception {
        SdkPojo ours = builder(OURS + model);
        SdkPojo official = builder(OFFICIAL + model);
        assertThat(describe(ours)).isEqualTo(describe(official));
        assertThat(ours.sdkFieldNameToField().keySet())
                .containsExactlyInAnyOrderElementsOf(
                        official.sdkFieldNameToField().keySet());
    }

    @Test
    void sdk_fields_read_models_and_write_builders() {
        assertThat(rebuilt(connection, Connection.builder()).build()).isEqualTo(connection);
        assertThat(rebuilt(request, CreateConnectionRequest.builder()).build()).isEqualTo(request);
        Tag tag = Tag.builder().key("k").value("v").build();
        assertThat(rebuilt(tag, Tag.builder()).build()).isEqualTo(tag);
        CreateConnectionResponse response =
                CreateConnectionResponse.builder().connection(connection).build();
        assertThat(rebuilt(response, CreateConnectionResponse.builder()).build())
                .isEqualTo(response);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Tag",
                "Connection",
                "CreateConnectionRequest",
                "CreateConnectionResponse",
                "AppRunnerException",
                "InvalidRequestException",
                "InvalidStateException",
                "ResourceNotFoundException",
                "ServiceQuotaExceededException",
                "InternalServiceErrorException",
                "AppRunnerRequest",
                "AppRunnerResponse",
                "AppRunnerResponseMetadata",
                "ProviderType",
                "ConnectionStatus"
            })
    void every_official_public_method_is_here(String model) throws Exception {
        for (String nested : List.of("", "$Builder")) {
            try {
                Class<?> official = Class.forName(OFFICIAL + model + nested);
                assertThat(methods(Class.forName(OURS + model + nested))).containsAll(methods(official));
            } catch (ClassNotFoundException e) {
                assertThat(e.getMessage()).startsWith(OFFICIAL).endsWith("$Builder");
            }
        }
    }

    private static TreeSet<String> methods(Class<?> type) {
        TreeSet<String> methods = new TreeSet<>();
        for (var method : type.getMethods()) {
            methods.add(method.getReturnType().getName().replace(OFFICIAL, OURS)
                    + " " + method.getName()
                    + Arrays.toString(method.getParameterTypes()).replace(OFFICIAL, OURS));
        }
        return methods;
    }

    private static SdkPojo builder(String model) throws Exception {
        return (SdkPojo) Class.forName(model).getMethod("builder").invoke(null);
    }

    private static List<String> describe(SdkPojo pojo) {
        List<String> fields = new ArrayList<>();
        for (SdkField<?> field : pojo.sdkFields()) {
            fields.add(describe(field));
            if (field.containsTrait(ListTrait.class)) {
                fields.add(describe(field.getTrait(ListTrait.class).memberFieldInfo()));
            }
        }
        return fields;
    }

    private static String describe(SdkField<?> field) {
        String constructs = field.constructor() == null
                ? "nothing"
                : field.constructor().get().getClass().getName().replace(OFFICIAL, OURS);
        return field.memberName() + " " + field.marshallingType() + " " + field.location() + " " + field.locationName()
                + " " + field.unmarshallLocationName() + " constructs " + constructs;
    }

    private static <B extends SdkPojo> B rebuilt(SdkPojo model, B builder) {
        for (SdkField<?> field : model.sdkFields()) {
            field.set(builder, field.getValueOrDefault(model));
        }
        return builder;
    }

    private static String text(Optional<?> value) {
        return value.toString();
    }
}
