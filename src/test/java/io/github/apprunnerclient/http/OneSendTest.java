package io.github.apprunnerclient.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.concurrent.Flow;
import org.junit.jupiter.api.Test;

/** A JVM can be told to resend every request ({@code jdk.httpclient.enableAllMethodRetry}): not these. */
class OneSendTest {
    private final OneSend body = OneSend.of(new byte[3]);

    @Test
    void a_body_is_had_at_the_first_time() {
        Receiver first = new Receiver();
        body.subscribe(first);

        assertThat(first.received).isEqualTo(3);
        assertThat(first.completed).isTrue();
    }

    @Test
    void whoever_asks_again_fails() {
        body.subscribe(new Receiver());
        Receiver second = new Receiver();
        body.subscribe(second);

        assertThat(second.received).isZero();
        assertThat(second.failure).isInstanceOf(IOException.class).hasMessage("A request is never sent twice");
    }

    private static final class Receiver implements Flow.Subscriber<ByteBuffer> {
        int received;
        boolean completed;
        Throwable failure;

        @Override
        public void onSubscribe(Flow.Subscription subscription) {
            subscription.request(1);
        }

        @Override
        public void onNext(ByteBuffer bytes) {
            received += bytes.remaining();
        }

        @Override
        public void onError(Throwable error) {
            failure = error;
        }

        @Override
        public void onComplete() {
            completed = true;
        }
    }
}
