package io.github.apprunnerclient.internal.call;

import static io.github.apprunnerclient.internal.call.ScriptedService.CREATED;
import static io.github.apprunnerclient.internal.call.ScriptedService.head;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.core.client.config.ClientOverrideConfiguration;
import software.amazon.awssdk.core.exception.ApiCallTimeoutException;
import software.amazon.awssdk.core.metrics.CoreMetric;
import software.amazon.awssdk.http.auth.spi.scheme.AuthSchemeProvider;
import software.amazon.awssdk.metrics.MetricCollection;
import software.amazon.awssdk.metrics.MetricPublisher;
import software.amazon.awssdk.metrics.SdkMetric;

/** When what is measured, who hears of it, and that nobody else pays for it. */
class MetricsTest {
    private static final Duration SECOND = Duration.ofSeconds(1);

    private final List<MetricCollection> ofClient = new ArrayList<>();
    private final List<MetricCollection> ofRequest = new ArrayList<>();
    private final ScriptedService service = service(o -> {});

    @Test
    void durations_are_those_of_the_calls_own_clock() {
        service.authenticationTime = SECOND;
        service.breaks(new IOException("reset")).thenDo(call -> {
            service.exchange.requestBegins();
            service.clock.advance(SECOND.multipliedBy(2));
            service.exchange.replyBegins();
            service.clock.advance(SECOND.multipliedBy(4));
            return call.replied(new HttpReply(head(200), CREATED.getBytes(UTF_8), null));
        });

        service.createConnection();

        MetricCollection call = ofClient.get(0);
        MetricCollection second = call.children().get(1);
        assertThat(value(call, CoreMetric.CREDENTIALS_FETCH_DURATION)).isEqualTo(SECOND);
        assertThat(value(call, CoreMetric.API_CALL_DURATION))
                .isEqualTo(SECOND.multipliedBy(1 + 1 + 2 + 4).plus(ScriptedService.BACKOFF));
        assertThat(value(call, CoreMetric.RETRY_COUNT)).isEqualTo(1);
        assertThat(value(second, CoreMetric.BACKOFF_DELAY_DURATION)).isEqualTo(ScriptedService.BACKOFF);
        assertThat(value(second, CoreMetric.SERVICE_CALL_DURATION)).isEqualTo(SECOND.multipliedBy(2));
        assertThat(value(second, CoreMetric.TIME_TO_FIRST_BYTE)).isEqualTo(SECOND.multipliedBy(2));
        assertThat(value(second, CoreMetric.TIME_TO_LAST_BYTE)).isEqualTo(SECOND.multipliedBy(6));
        assertThat(value(second, CoreMetric.READ_THROUGHPUT)).isEqualTo(CREATED.length() / 4.0);
    }

    @Test
    void a_body_that_is_read_in_pieces_has_a_throughput() {
        service.thenDo(call -> {
            InputStream body = service.exchange.measured(new byte[10]);
            read(body, 1);
            service.clock.advance(SECOND.multipliedBy(2));
            read(body, 9);
            service.exchange.replyBegins();
            return call.replied(new HttpReply(head(200), CREATED.getBytes(UTF_8), null));
        });

        service.createConnection();

        assertThat(value(ofClient.get(0).children().get(0), CoreMetric.WRITE_THROUGHPUT))
                .isEqualTo(5.0);
    }

    @Test
    void a_call_publishes_once_even_if_its_time_is_up_between_two_attempts() {
        ScriptedService hurried = service(o -> o.apiCallTimeout(Duration.ofMillis(500)));
        hurried.breaks(new IOException("reset"));

        assertThatThrownBy(hurried::createConnection).isInstanceOf(ApiCallTimeoutException.class);

        assertThat(ofClient).hasSize(1);
        assertThat(ofClient.get(0).children()).hasSize(1);
        assertThat(value(ofClient.get(0).children().get(0), CoreMetric.ERROR_TYPE))
                .isEqualTo("IO");
    }

    @Test
    void every_publisher_of_the_client_hears_of_a_call() {
        List<MetricCollection> ofAnother = new ArrayList<>();
        ScriptedService two = service(o -> o.addMetricPublisher(publisher(ofAnother::add)));
        two.replies(200, CREATED);

        two.createConnection();

        assertThat(ofClient).hasSize(1);
        assertThat(ofAnother).hasSize(1);
    }

    @Test
    void a_requests_publishers_take_the_place_of_the_clients() {
        service.replies(200, CREATED);

        service.createConnection(r -> r.overrideConfiguration(o -> o.addMetricPublisher(publisher(ofRequest::add))));

        assertThat(ofRequest).hasSize(1);
        assertThat(ofClient).isEmpty();
    }

    @Test
    void a_request_without_publishers_leaves_the_clients() {
        service.replies(200, CREATED);

        service.createConnection(r -> r.overrideConfiguration(o -> o.putHeader("x", "y")));

        assertThat(ofClient).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(classes = {IllegalStateException.class, AssertionError.class, IOException.class})
    void a_publisher_that_throws_neither_breaks_a_call_nor_keeps_it_from_the_next(Class<? extends Throwable> thrown) {
        ScriptedService unlucky = new ScriptedService(o -> o.addMetricPublisher(publisher(m -> {
                    throw MetricsTest.<RuntimeException>unchecked(newInstance(thrown));
                }))
                .addMetricPublisher(publisher(ofClient::add)));
        unlucky.replies(200, CREATED);

        assertThat(unlucky.createConnection().connection().connectionName()).isEqualTo("my-connection");
        assertThat(ofClient).hasSize(1);
    }

    @Test
    void a_request_that_is_refused_before_it_is_sent_is_a_call_that_failed() {
        assertThatThrownBy(() -> service.createConnection(
                        r -> r.overrideConfiguration(o -> o.authSchemeProvider(new AuthSchemeProvider() {}))))
                .isInstanceOf(UnsupportedOperationException.class);

        assertThat(value(ofClient.get(0), CoreMetric.API_CALL_SUCCESSFUL)).isFalse();
        assertThat(ofClient.get(0).children()).isEmpty();
    }

    @Test
    void a_call_on_a_closed_client_is_one_that_failed() {
        service.thenDo(call -> call.clientClosed(ScriptedService.SENT));

        assertThatThrownBy(service::createConnection).hasMessageContaining("closed");

        assertThat(value(ofClient.get(0), CoreMetric.API_CALL_SUCCESSFUL)).isFalse();
        assertThat(value(ofClient.get(0).children().get(0), CoreMetric.ERROR_TYPE))
                .isEqualTo("Other");
    }

    @Test
    void an_interrupted_call_is_one_that_failed() {
        service.isInterrupted(null);

        assertThatThrownBy(service::createConnection).hasMessageContaining("interrupted");

        assertThat(value(ofClient.get(0), CoreMetric.API_CALL_SUCCESSFUL)).isFalse();
        assertThat(value(ofClient.get(0).children().get(0), CoreMetric.ERROR_TYPE))
                .isEqualTo("Other");
    }

    @Test
    void where_nobody_publishes_no_more_is_asked_of_the_clock_than_for_the_log() {
        ScriptedService quiet = new ScriptedService();
        quiet.replies(200, CREATED);

        quiet.createConnection();

        assertThat(quiet.exchange).isNull();
        assertThat(quiet.clockReadings).isEqualTo(2);
    }

    private ScriptedService service(Consumer<ClientOverrideConfiguration.Builder> overrides) {
        return new ScriptedService(o -> overrides.accept(o.addMetricPublisher(publisher(ofClient::add))));
    }

    private static void read(InputStream body, int count) {
        try {
            assertThat(body.read(new byte[count])).isEqualTo(count);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static <T> T value(MetricCollection metrics, SdkMetric<T> metric) {
        List<T> values = metrics.metricValues(metric);
        assertThat(values).as(metric.name()).isNotEmpty();
        return values.get(0);
    }

    private static MetricPublisher publisher(Consumer<MetricCollection> published) {
        return new MetricPublisher() {
            @Override
            public void publish(MetricCollection metrics) {
                published.accept(metrics);
            }

            @Override
            public void close() {}
        };
    }

    private static Throwable newInstance(Class<? extends Throwable> type) {
        try {
            return type.getConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    /** What publishers written in Kotlin or Groovy can throw. */
    @SuppressWarnings("unchecked")
    private static <T extends Throwable> T unchecked(Throwable failure) throws T {
        throw (T) failure;
    }
}
