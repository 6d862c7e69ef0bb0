package io.github.apprunnerclient.internal.call;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** While nobody listens, nothing is asked of a request or a reply: they might as well not be there. */
class SdkRequestLogTest {

    @Test
    void a_logger_that_is_off_costs_nothing() {
        assertThatCode(() -> {
                    SdkRequestLog.sending(1, null);
                    SdkRequestLog.received(null);
                    SdkRequestLog.retrying((Duration) null, 1, null);
                })
                .doesNotThrowAnyException();
    }
}
