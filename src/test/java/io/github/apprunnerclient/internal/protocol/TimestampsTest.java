package io.github.apprunnerclient.internal.protocol;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.github.apprunnerclient.model.Connection;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimestampsTest {
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "0, 1970-01-01T00:00:00Z",
                "-0, 1970-01-01T00:00:00Z",
                "0.0, 1970-01-01T00:00:00Z",
                "1600000000, 2020-09-13T12:26:40Z",
                "1600000000.5, 2020-09-13T12:26:40.5Z",
                "1600000000.123456, 2020-09-13T12:26:40.123456Z",
                "1600000000.123456789, 2020-09-13T12:26:40.123456789Z",
                "1600000000.1234567899, 2020-09-13T12:26:40.123456789Z",
                "1600000000.000000000000000000000000001, 2020-09-13T12:26:40Z",
                "1.6E9, 2020-09-13T12:26:40Z",
                "1.6000000005e9, 2020-09-13T12:26:40.500Z",
                "16e8, 2020-09-13T12:26:40Z",
                "-1.5, 1969-12-31T23:59:58.500Z",
                "-0.000000001, 1969-12-31T23:59:59.999999999Z",
                "-0.0000000001, 1969-12-31T23:59:59.999999999Z",
                "0.0000000001, 1970-01-01T00:00:00Z",
                "0.0000000019, 1970-01-01T00:00:00.000000001Z",
                "1e-9, 1970-01-01T00:00:00.000000001Z",
                "9.99e-10, 1970-01-01T00:00:00Z",
                "1e-999999999, 1970-01-01T00:00:00Z",
                "-1e-999999999, 1969-12-31T23:59:59.999999999Z",
                "0e999999999, 1970-01-01T00:00:00Z",
                "\"1600000000.5\", 2020-09-13T12:26:40.5Z",
                "\"1.6E9\", 2020-09-13T12:26:40Z",
                "31556889864403199.999999999, +1000000000-12-31T23:59:59.999999999Z",
                "-31557014167219200, -1000000000-01-01T00:00:00Z",
            })
    @Timeout(5)
    void a_number_of_seconds_is_read_to_the_nanosecond(String json, Instant expected) throws IOException {
        assertThat(read(json)).isEqualTo(expected);
    }

    @Test
    void null_is_absent() throws IOException {
        assertThat(read("null")).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1e400",
                "-1e400",
                "1e20",
                "1e17",
                "31556889864403200",
                "-31557014167219201",
                "-31557014167219200.000000001",
                "99999999999999999",
                "1e999999999",
                "1e99999999999999",
                "\"1e999999999\"",
                "\"\"",
                "\" 1\"",
                "\"NaN\"",
                "\"0x10\"",
                "\"2020-09-13T12:26:40Z\"",
                "\"Sun, 13 Sep 2020 12:26:40 GMT\"",
                "true",
                "{}",
                "[1600000000]",
            })
    @Timeout(5)
    void anything_else_fails_and_names_the_member(String json) {
        assertThatThrownBy(() -> read(json))
                .isInstanceOf(JsonProcessingException.class)
                .hasMessageStartingWith("CreatedAt is ");
    }

    @Test
    @Timeout(5)
    void an_endless_number_fails_soon_and_is_not_repeated_at_length() {
        assertThatThrownBy(() -> read("\"" + "9".repeat(5_000_000) + "\""))
                .isInstanceOf(JsonProcessingException.class)
                .satisfies(e -> assertThat(e.getMessage()).hasSizeLessThan(300));
        assertThatThrownBy(() -> read("0." + "9".repeat(5_000_000))).isInstanceOf(JsonProcessingException.class);
    }

    @Test
    void a_number_of_a_thousand_characters_is_read_and_no_longer_one() throws IOException {
        String thousand = "1." + "0".repeat(998);

        assertThat(read(thousand)).isEqualTo("1970-01-01T00:00:01Z");
        assertThatThrownBy(() -> read(thousand + "0")).isInstanceOf(JsonProcessingException.class);
    }

    @Test
    void a_text_of_more_than_thirty_characters_is_not_shown_whole() {
        String thirty = "x".repeat(30);

        assertThatThrownBy(() -> read("\"" + thirty + "\"")).hasMessageContaining(": " + thirty + "\n");
        assertThatThrownBy(() -> read("\"" + thirty + "y\"")).hasMessageContaining(": " + thirty + "...\n");
    }

    @ParameterizedTest
    @CsvSource({
        "1970-01-01T00:00:00Z, 0",
        "2020-09-13T12:26:40Z, 1600000000",
        "2020-09-13T12:26:40.500Z, 1600000000.5",
        "2020-09-13T12:26:40.123456Z, 1600000000.123456",
        "2020-09-13T12:26:40.000000001Z, 1600000000.000000001",
        "1969-12-31T23:59:58.500Z, -1.5",
        "1970-01-01T00:00:00.000000001Z, 0.000000001",
        "1969-12-31T23:59:59.999999999Z, -0.000000001",
        "+1000000000-12-31T23:59:59.999999999Z, 31556889864403199.999999999",
        "-1000000000-01-01T00:00:00Z, -31557014167219200",
    })
    void a_time_is_written_as_plain_seconds_and_reads_back(Instant time, String json) throws IOException {
        assertThat(write(time)).isEqualTo("{\"CreatedAt\":" + json + "}");
        assertThat(read(json)).isEqualTo(time);
    }

    @Test
    void any_time_reads_back_equal() throws IOException {
        Instant time = Instant.parse("1969-12-31T23:00:00Z");
        for (int i = 0; i < 1000; i++) {
            time = time.plus(Duration.ofSeconds(7, 123_456_789L * i % 1_000_000_000L));
            String json = write(time);
            assertThat(readObject(json)).isEqualTo(time);
        }
    }

    private static Instant read(String json) throws IOException {
        return readObject("{\"CreatedAt\":" + json + "}");
    }

    private static Instant readObject(String json) throws IOException {
        Connection.Builder connection = Connection.builder();
        JsonBodies.read(json.getBytes(UTF_8), connection);
        return connection.build().createdAt();
    }

    private static String write(Instant time) {
        Connection connection = Connection.builder().createdAt(time).build();
        return new String(JsonBodies.write(connection), UTF_8);
    }
}
