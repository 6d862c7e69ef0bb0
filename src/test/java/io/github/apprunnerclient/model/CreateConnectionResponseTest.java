package io.github.apprunnerclient.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.awscore.DefaultAwsResponseMetadata;
import software.amazon.awssdk.http.SdkHttpResponse;

class CreateConnectionResponseTest {
    private final CreateConnectionResponse bare = CreateConnectionResponse.builder()
            .connection(c -> c.connectionName("my-conn"))
            .build();

    private final CreateConnectionResponse fromTheWire = (CreateConnectionResponse) bare.toBuilder()
            .responseMetadata(DefaultAwsResponseMetadata.create(Map.of("AWS_REQUEST_ID", "r-1")))
            .sdkHttpResponse(SdkHttpResponse.builder().statusCode(200).build())
            .build();

    @Test
    void the_request_id_is_in_the_metadata() {
        assertThat(fromTheWire.responseMetadata().requestId()).isEqualTo("r-1");
        assertThat(fromTheWire.responseMetadata()).isInstanceOf(AppRunnerResponseMetadata.class);
        assertThat(fromTheWire.sdkHttpResponse().statusCode()).isEqualTo(200);
    }

    @Test
    void metadata_survive_a_builder() {
        CreateConnectionResponse copy = fromTheWire.toBuilder().build();
        assertThat(copy.responseMetadata()).isEqualTo(fromTheWire.responseMetadata());
        assertThat(copy.sdkHttpResponse()).isEqualTo(fromTheWire.sdkHttpResponse());
    }

    @Test
    void no_metadata_is_null_and_empty_metadata_have_an_unknown_request_id() {
        assertThat(bare.responseMetadata()).isNull();
        assertThat(AppRunnerResponseMetadata.create(null).requestId()).isEqualTo("UNKNOWN");
    }

    @Test
    void equality_is_about_the_connection_and_not_about_where_it_came_from() {
        assertThat(fromTheWire).isEqualTo(bare).hasSameHashCodeAs(bare);
        assertThat(bare.copy(r -> r.connection((Connection) null))).isNotEqualTo(bare);
        assertThat(bare).isNotEqualTo(null).isNotEqualTo("my-conn");
    }

    @Test
    void nothing_set_is_a_null_connection() {
        CreateConnectionResponse empty = CreateConnectionResponse.builder().build();
        assertThat(empty.connection()).isNull();
        assertThat(empty).hasToString("CreateConnectionResponse()");
    }
}
