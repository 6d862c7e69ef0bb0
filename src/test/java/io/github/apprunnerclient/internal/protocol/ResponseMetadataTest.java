package io.github.apprunnerclient.internal.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.apprunnerclient.model.AppRunnerResponse;
import io.github.apprunnerclient.model.CreateConnectionResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.http.SdkHttpResponse;

class ResponseMetadataTest {

    @Test
    void a_request_id_is_in_either_of_two_headers() {
        assertThat(ResponseMetadata.requestId(head("x-amz-request-id", "B"))).isEqualTo("B");
        assertThat(ResponseMetadata.requestId(head("x-amz-request-id", "B", "x-amzn-RequestId", "A")))
                .isEqualTo("A");
        assertThat(ResponseMetadata.requestId(head())).isNull();
    }

    @Test
    void a_response_knows_its_request_id_and_head() {
        SdkHttpResponse head = head("x-amz-request-id", "B");

        AppRunnerResponse response = attachedTo(head);

        assertThat(response.responseMetadata().requestId()).isEqualTo("B");
        assertThat(response.sdkHttpResponse()).isSameAs(head);
    }

    @Test
    void without_a_request_id_the_metadata_has_what_the_SDK_says_then() {
        assertThat(attachedTo(head()).responseMetadata().requestId()).isEqualTo("UNKNOWN");
    }

    @Test
    void each_header_that_has_a_value_is_metadata() {
        SdkHttpResponse head = head("a", "1").toBuilder()
                .putHeader("b", List.of("2", "3"))
                .putHeader("c", List.of())
                .build();

        assertThat(attachedTo(head).responseMetadata()).hasToString("AwsResponseMetadata(metadata=[a, b])");
    }

    private static AppRunnerResponse attachedTo(SdkHttpResponse head) {
        CreateConnectionResponse.Builder response = CreateConnectionResponse.builder();
        ResponseMetadata.attach(head, response);
        return response.build();
    }

    private static SdkHttpResponse head(String... headers) {
        SdkHttpResponse.Builder head = SdkHttpResponse.builder().statusCode(200);
        for (int i = 0; i < headers.length; i += 2) {
            head.putHeader(headers[i], headers[i + 1]);
        }
        return head.build();
    }
}
