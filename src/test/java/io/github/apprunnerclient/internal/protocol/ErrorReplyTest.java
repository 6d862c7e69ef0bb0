package io.github.apprunnerclient.internal.protocol;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.http.SdkHttpResponse;

/** Where an error's code and message are looked for, and in which order. */
class ErrorReplyTest {

    @ParameterizedTest
    @CsvSource({
        "Refused, Refused",
        "ns#Refused, Refused",
        "Refused:http://x, Refused",
        "ns#Refused:http://x#y, Refused",
        "Refused:a#b, Refused",
        "a#b#Refused, b#Refused",
        "#Refused, Refused",
        "Refused#, Refused#",
        ":Refused, ''"
    })
    void a_code_is_the_shapes_name_without_namespace_and_URI(String type, String code) {
        assertThat(read("{\"__type\":\"" + type + "\"}").code()).isEqualTo(code);
        assertThat(read("{\"code\":\"" + type + "\"}").code()).isEqualTo(code);
        assertThat(read("", "x-amzn-ErrorType", type).code()).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({
        "x-amzn-ErrorType, A, A",
        "x-amzn-ErrorType, '', B",
        ":error-code, ns#A:u, ns#A:u",
        ":exception-type, ns#A:u, ns#A:u",
        "x-amzn-other, A, B"
    })
    void a_code_in_the_head_comes_before_the_bodys(String header, String value, String code) {
        assertThat(read("{\"__type\":\"B\"}", header, value).code()).isEqualTo(code);
    }

    @Test
    void of_the_headers_the_error_type_comes_first_and_the_exception_type_last() {
        assertThat(read("", ":exception-type", "C", ":error-code", "B", "x-amzn-ErrorType", "A")
                        .code())
                .isEqualTo("A");
        assertThat(read("", ":exception-type", "C", ":error-code", "B").code()).isEqualTo("B");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"code\":\"B\",\"__type\":\"A\"} | A",
                "{\"code\":\"B\",\"__type\":null} | ",
                "{\"code\":\"B\",\"__type\":{\"code\":\"C\"}} | ",
                "{\"code\":[\"B\"]} | ",
                "{\"__type\":12} | 12",
                "{\"__type\":true} | true",
                "{\"x\":{\"__type\":\"B\"},\"y\":[{}],\"__type\":\"A\"} | A",
                "{\"Code\":\"B\"} | "
            })
    void of_the_bodys_members_the_type_comes_first_even_if_it_says_nothing(String body, String code) {
        assertThat(read(body).code()).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"errorMessage\":\"3\",\"Message\":\"2\",\"message\":\"1\"} | 1",
                "{\"errorMessage\":\"3\",\"Message\":\"2\",\"message\":null} | 2",
                "{\"errorMessage\":\"3\",\"Message\":[\"2\"],\"message\":{\"a\":1}} | 3",
                "{\"message\":\"\",\"Message\":\"2\"} | ``",
                "{\"message\":12.50} | 12.50",
                "{\"__type\":\"A\"} | "
            })
    void a_message_is_the_first_of_three_members_that_is_a_text(String body, String message) {
        assertThat(read(body).message()).isEqualTo(message);
    }

    @Test
    void a_message_in_the_head_comes_before_the_bodys_unless_it_is_empty() {
        String body = "{\"message\":\"of the body\"}";

        assertThat(read(body, "x-amzn-error-message", "of the head").message()).isEqualTo("of the head");
        assertThat(read(body, "x-amzn-error-message", "").message()).isEqualTo("of the body");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "null",
                "\"A\"",
                "<html>",
                "[{\"__type\":\"A\",\"message\":\"m\"}]",
                "{\"__type\":\"A\",\"message\":\"m\"",
                "{\"__type\":\"A\",\"message\":\"m"
            })
    void a_body_that_is_not_one_whole_object_tells_nothing(String body) {
        assertThat(read(body)).isEqualTo(new ErrorReply(null, null));
        assertThat(read(body, "x-amzn-ErrorType", "A")).isEqualTo(new ErrorReply("A", null));
    }

    private static ErrorReply read(String body, String... headers) {
        SdkHttpResponse.Builder head = SdkHttpResponse.builder().statusCode(400);
        for (int i = 0; i < headers.length; i += 2) {
            head.putHeader(headers[i], headers[i + 1]);
        }
        return ErrorReply.read(head.build(), body.getBytes(UTF_8));
    }
}
