package io.github.apprunnerclient.internal.databind;

import static io.github.apprunnerclient.model.ModelSamples.CONNECTION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.jsontype.BasicPolymorphicTypeValidator;
import com.fasterxml.jackson.databind.util.TokenBuffer;
import io.github.apprunnerclient.model.Connection;
import io.github.apprunnerclient.model.CreateConnectionRequest;
import io.github.apprunnerclient.model.CreateConnectionResponse;
import io.github.apprunnerclient.model.CreateServiceRequest;
import io.github.apprunnerclient.model.ListConnectionsRequest;
import io.github.apprunnerclient.model.ModelSamples;
import io.github.apprunnerclient.model.ModelSamples.Sample;
import io.github.apprunnerclient.model.Tag;
import io.github.apprunnerclient.model.UntagResourceRequest;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.awscore.DefaultAwsResponseMetadata;
import software.amazon.awssdk.core.SdkPojo;
import software.amazon.awssdk.http.SdkHttpResponse;
import software.amazon.awssdk.utils.builder.SdkBuilder;
import software.amazon.awssdk.utils.builder.ToCopyableBuilder;

class ObjectMapperTest {
    private final ObjectMapper mapper = new ObjectMapper();

    static List<Sample> samples() {
        return ModelSamples.all();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void every_model_survives_every_way_through_a_mapper(Sample sample) throws Exception {
        Object model = sample.ours();
        assertThat(mapper.readValue(mapper.writeValueAsString(model), model.getClass()))
                .isEqualTo(model);
        assertThat(mapper.readValue(mapper.writeValueAsBytes(model), model.getClass()))
                .isEqualTo(model);
        assertThat(mapper.readValue(
                        mapper.writerWithDefaultPrettyPrinter().writeValueAsString(model), model.getClass()))
                .isEqualTo(model);
        assertThat(mapper.treeToValue(mapper.<JsonNode>valueToTree(model), model.getClass()))
                .isEqualTo(model);
        assertThat(mapper.convertValue(mapper.convertValue(model, Map.class), model.getClass()))
                .isEqualTo(model);
        try (TokenBuffer buffer = new TokenBuffer(mapper, false)) {
            mapper.writeValue(buffer, model);
            assertThat(mapper.readValue(buffer.asParser(), model.getClass())).isEqualTo(model);
        }
    }

    @Test
    void what_nested_builders_and_maps_hold_is_written_and_read() throws Exception {
        CreateServiceRequest request = CreateServiceRequest.builder()
                .serviceName("s")
                .sourceConfiguration(source -> source.imageRepository(image -> image.imageIdentifier("i")
                        .imageConfiguration(c -> c.runtimeEnvironmentVariables(Map.of("A", "b")))))
                .build();

        String json = mapper.writeValueAsString(request);

        assertThat(json)
                .isEqualTo("{\"ServiceName\":\"s\",\"SourceConfiguration\":{\"ImageRepository\":{"
                        + "\"ImageIdentifier\":\"i\",\"ImageConfiguration\":{"
                        + "\"RuntimeEnvironmentVariables\":{\"A\":\"b\"}}}}}");
        assertThat(mapper.readValue(json, CreateServiceRequest.class)).isEqualTo(request);
    }

    @Test
    void json_is_the_services_own() throws Exception {
        assertThat(mapper.writeValueAsString(CONNECTION))
                .isEqualTo("{\"ConnectionName\":\"my-conn\",\"ConnectionArn\":\"arn\",\"ProviderType\":\"GITLAB\","
                        + "\"Status\":\"AVAILABLE\",\"CreatedAt\":1600000000.123456789}");
    }

    @ParameterizedTest
    @MethodSource("samples")
    void every_builder_survives_the_way_through_a_mapper(Sample sample) throws Exception {
        SdkPojo model = sample.ours();
        SdkBuilder<?, ?> builder = ((ToCopyableBuilder<?, ?>) model).toBuilder();

        assertThat(mapper.readValue(mapper.writeValueAsString(builder), builder.getClass())
                        .build())
                .isEqualTo(model);
    }

    @Test
    void a_builder_keeps_nanoseconds() throws Exception {
        String json = mapper.writeValueAsString(CONNECTION.toBuilder());

        assertThat(mapper.readValue(json, Connection.serializableBuilderClass()).build())
                .isEqualTo(CONNECTION);
    }

    @Test
    void a_builder_is_read_by_its_setters_as_the_official_clients_is() throws Exception {
        String json = "{\"serviceName\":\"s\",\"sourceConfiguration\":{\"imageRepository\":{\"imageIdentifier\":\"i\","
                + "\"imageConfiguration\":{\"runtimeEnvironmentVariables\":{\"keyOfMap\":\"v\"}}}},"
                + "\"tags\":[{\"key\":\"k\"}]}";

        assertThat(mapper.readValue(json, CreateServiceRequest.serializableBuilderClass())
                        .build())
                .hasToString(mapper.readValue(
                                json,
                                software.amazon.awssdk.services.apprunner.model.CreateServiceRequest
                                        .serializableBuilderClass())
                        .build()
                        .toString());
    }

    @Test
    void collections_keep_their_elements() throws Exception {
        List<Connection> connections = Arrays.asList(CONNECTION, null);
        assertThat(mapper.readValue(mapper.writeValueAsString(connections), new TypeReference<List<Connection>>() {}))
                .isEqualTo(connections);
        Map<String, Tag> tags = Map.of("a", Tag.builder().key("k").build());
        assertThat(mapper.readValue(mapper.writeValueAsString(tags), new TypeReference<Map<String, Tag>>() {}))
                .isEqualTo(tags);
    }

    record Row(int id, Connection connection, Collection<Tag> tags) {}

    @Test
    void a_users_record_can_hold_models() throws Exception {
        Row row = new Row(1, CONNECTION, List.of(Tag.builder().key("k").build()));
        assertThat(mapper.readValue(mapper.writeValueAsString(row), Row.class)).isEqualTo(row);
        Row nulls = new Row(2, null, null);
        assertThat(mapper.readValue(mapper.writeValueAsString(nulls), Row.class))
                .isEqualTo(nulls);
        assertThat(mapper.readValue("null", Connection.class)).isNull();
    }

    @ParameterizedTest
    @EnumSource(
            value = JsonTypeInfo.As.class,
            names = {"PROPERTY", "WRAPPER_ARRAY", "WRAPPER_OBJECT"})
    void default_typing_tells_models_apart(JsonTypeInfo.As inclusion) throws Exception {
        ObjectMapper typing = JsonMapper.builder()
                .activateDefaultTyping(
                        BasicPolymorphicTypeValidator.builder()
                                .allowIfBaseType(Object.class)
                                .build(),
                        ObjectMapper.DefaultTyping.JAVA_LANG_OBJECT,
                        inclusion)
                .build();
        Map<String, Object> values = new LinkedHashMap<>();
        samples().forEach(sample -> values.put(sample.toString(), sample.ours()));
        assertThat(typing.readValue(
                        typing.writeValueAsString(values), new TypeReference<LinkedHashMap<String, Object>>() {}))
                .isEqualTo(values);
    }

    @Test
    void a_mapper_that_may_not_override_access_works_too() throws Exception {
        ObjectMapper strict = JsonMapper.builder()
                .disable(MapperFeature.CAN_OVERRIDE_ACCESS_MODIFIERS)
                .build();
        assertThat(strict.readValue(strict.writeValueAsString(CONNECTION), Connection.class))
                .isEqualTo(CONNECTION);
    }

    @Test
    void a_response_off_the_wire_equals_its_json_read_back() throws Exception {
        CreateConnectionResponse response = (CreateConnectionResponse) CreateConnectionResponse.builder()
                .connection(CONNECTION)
                .responseMetadata(DefaultAwsResponseMetadata.create(Map.of("AWS_REQUEST_ID", "r-1")))
                .sdkHttpResponse(SdkHttpResponse.builder().statusCode(200).build())
                .build();
        String json = mapper.writeValueAsString(response);
        assertThat(json).doesNotContain("r-1").doesNotContain("200");
        assertThat(mapper.readValue(json, CreateConnectionResponse.class)).isEqualTo(response);
    }

    @Test
    void an_override_configuration_is_not_written() throws Exception {
        CreateConnectionRequest request = CreateConnectionRequest.builder()
                .connectionName("n")
                .overrideConfiguration(o -> o.putHeader("Secret", "s"))
                .build();
        assertThat(mapper.writeValueAsString(request)).isEqualTo("{\"ConnectionName\":\"n\"}");
    }

    @Test
    void unknown_members_are_skipped_even_by_a_strict_mapper() throws Exception {
        assertThat(mapper.readValue("{\"New\":{\"Key\":\"x\"},\"Key\":\"k\"}", Tag.class))
                .isEqualTo(Tag.builder().key("k").build());
    }

    @Test
    void a_wrong_kind_of_value_fails_with_the_path_to_it() {
        assertThatThrownBy(() -> mapper.readValue("{\"id\":1,\"connection\":{\"Status\":[]}}", Row.class))
                .isInstanceOf(JsonMappingException.class)
                .hasMessageContaining("Status is an array where a string belongs")
                .hasMessageContaining("Row[\"connection\"]");
        assertThatThrownBy(() -> mapper.readValue("{\"Tags\":{}}", CreateConnectionRequest.class))
                .hasMessageStartingWith("Tags is an object where an array belongs");
        assertThatThrownBy(() -> mapper.readValue("{\"Tags\":[\"k\"]}", CreateConnectionRequest.class))
                .hasMessageStartingWith("Tag is a string where an object belongs");
        assertThatThrownBy(() -> mapper.readValue("{\"TagKeys\":[{}]}", UntagResourceRequest.class))
                .hasMessageStartingWith("TagKeys is an object where a string belongs");
        for (String notAnInteger : List.of("\"5\"", "5.0", "true", "[5]")) {
            assertThatThrownBy(() ->
                            mapper.readValue("{\"MaxResults\":" + notAnInteger + "}", ListConnectionsRequest.class))
                    .hasMessageContaining("where a whole number belongs");
        }
        assertThatThrownBy(() -> mapper.readValue("{\"MaxResults\":3000000000}", ListConnectionsRequest.class))
                .isInstanceOf(JsonProcessingException.class)
                .hasMessageContaining("MaxResults is out of range of int");
        assertThatThrownBy(() -> mapper.convertValue(List.of(), Tag.class))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
