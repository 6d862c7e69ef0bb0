package io.github.apprunnerclient.internal.call;

import static io.github.apprunnerclient.internal.call.ScriptedService.CREATED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.apprunnerclient.model.AppRunnerException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.core.SdkGlobalTime;

class ClockSkewTest {
    /** The scripted clock starts at 01:15:19. */
    private static final Instant AN_HOUR_AHEAD = Instant.parse("2026-11-23T02:15:19Z");

    private final ScriptedService service = new ScriptedService();

    @ParameterizedTest
    @ValueSource(strings = {"RequestTimeTooSkewed", "RequestExpired", "RequestInTheFuture"})
    void a_skew_error_is_retried_with_the_services_time(String code) {
        service.replies(403, type(code), "Date", rfc1123(AN_HOUR_AHEAD)).replies(200, CREATED);

        service.createConnection();

        assertThat(dates()).containsExactly("20261123T011519Z", "20261123T021520Z");
    }

    @ParameterizedTest
    @ValueSource(strings = {"InvalidSignatureException", "SignatureDoesNotMatch", "AuthFailure"})
    void a_signature_error_is_a_skew_error_if_the_clocks_are_four_minutes_apart(String code) {
        service.replies(400, type(code), "Date", rfc1123(service.clock.instant().plusSeconds(241)))
                .replies(200, CREATED);

        service.createConnection();

        assertThat(service.requests).hasSize(2);
    }

    @Test
    void a_signature_error_is_just_that_if_the_clocks_agree() {
        service.replies(
                400,
                type("InvalidSignatureException"),
                "Date",
                rfc1123(service.clock.instant().plusSeconds(200)));

        AppRunnerException failure = failure();

        assertThat(failure.isClockSkewException()).isFalse();
        assertThat(service.requests).hasSize(1);
    }

    @Test
    void a_correction_once_learnt_serves_the_clients_next_calls() {
        service.replies(403, type("RequestExpired"), "Date", rfc1123(AN_HOUR_AHEAD))
                .replies(200, CREATED)
                .replies(200, CREATED);

        service.createConnection();
        service.createConnection();

        assertThat(dates()).containsExactly("20261123T011519Z", "20261123T021520Z", "20261123T021520Z");
    }

    @Test
    void a_correction_belongs_to_its_client_alone() {
        service.replies(403, type("RequestExpired"), "Date", rfc1123(AN_HOUR_AHEAD))
                .replies(200, CREATED);
        service.createConnection();
        ScriptedService other = new ScriptedService().replies(200, CREATED);

        other.createConnection();

        assertThat(other.requests.get(0).firstMatchingHeader("X-Amz-Date")).contains("20261123T011519Z");
        assertThat(SdkGlobalTime.getGlobalTimeOffset()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "yesterday"})
    void a_skew_error_without_a_readable_date_changes_nothing(String date) {
        service.replies(403, type("RequestExpired"), "Date", date).replies(200, CREATED);

        service.createConnection();

        assertThat(dates()).containsExactly("20261123T011519Z", "20261123T011520Z");
    }

    @Test
    void the_final_exception_still_knows_that_it_is_one_of_skew() {
        String date = rfc1123(AN_HOUR_AHEAD);
        for (int i = 0; i < 3; i++) {
            service.replies(403, type("RequestExpired"), "Date", date);
        }

        AppRunnerException failure = failure();

        assertThat(failure.isClockSkewException()).isTrue();
        assertThat(failure.toBuilder().build().isClockSkewException()).isTrue();
    }

    @Test
    void success_and_other_errors_teach_nothing() {
        service.replies(200, CREATED, "Date", rfc1123(AN_HOUR_AHEAD))
                .replies(503, "", "Date", rfc1123(AN_HOUR_AHEAD))
                .replies(200, CREATED);

        service.createConnection();
        service.clock.advance(Duration.ofSeconds(1));
        service.createConnection();

        assertThat(dates()).containsExactly("20261123T011519Z", "20261123T011520Z", "20261123T011521Z");
    }

    private AppRunnerException failure() {
        return catchThrowableOfType(AppRunnerException.class, service::createConnection);
    }

    private List<String> dates() {
        return service.requests.stream()
                .map(r -> r.firstMatchingHeader("X-Amz-Date").orElseThrow())
                .toList();
    }

    private static String type(String code) {
        return "{\"__type\":\"" + code + "\"}";
    }

    private static String rfc1123(Instant time) {
        return DateTimeFormatter.RFC_1123_DATE_TIME.format(time.atOffset(ZoneOffset.UTC));
    }
}
