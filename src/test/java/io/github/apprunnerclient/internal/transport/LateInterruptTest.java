package io.github.apprunnerclient.internal.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.SocketException;
import java.nio.channels.AsynchronousCloseException;
import java.nio.channels.ClosedByInterruptException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.http.AbortableInputStream;
import software.amazon.awssdk.http.ExecutableHttpRequest;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.HttpExecuteResponse;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.SdkHttpFullRequest;
import software.amazon.awssdk.http.SdkHttpMethod;
import software.amazon.awssdk.http.SdkHttpResponse;

/**
 * On newer JDKs a thread that is interrupted learns of it first, and its channel afterwards: by then it may be another one. To
 * {@code close()} the channel is what the JDK does.
 */
class LateInterruptTest {
    private final List<Exchange> aborted = new ArrayList<>();
    private OwnExchange own;

    @AfterEach
    void clear_the_flag() {
        Thread.interrupted();
    }

    @Test
    void an_interrupt_of_the_caller_aborts_the_exchange() {
        own = exchange(() -> {
            Thread.currentThread().interrupt();
            own.close();
            throw new SocketException("Socket closed");
        });

        assertThatThrownBy(own::carryOut).isInstanceOf(ClosedByInterruptException.class);
        assertThat(aborted).hasSize(1);
    }

    @Test
    void an_interrupt_that_the_caller_has_heard_of_before_does_not() throws IOException {
        own = exchange(() -> own.close());

        assertThat(own.carryOut().head().statusCode()).isEqualTo(200);
        assertThat(aborted).isEmpty();
    }

    @Test
    void nor_is_it_said_to_have_ended_an_exchange_that_breaks() {
        own = exchange(() -> {
            own.close();
            throw new SocketException("Connection reset");
        });

        assertThatThrownBy(own::carryOut).hasMessage("Connection reset");
    }

    @Test
    void the_exchange_can_still_be_ended() {
        own = exchange(() -> {
            own.close();
            own.letGo();
            throw new SocketException("Socket closed");
        });

        assertThatThrownBy(own::carryOut).isExactlyInstanceOf(AsynchronousCloseException.class);
        assertThat(aborted).hasSize(1);
    }

    private OwnExchange exchange(Sending sending) {
        SdkHttpFullRequest request = SdkHttpFullRequest.builder()
                .method(SdkHttpMethod.POST)
                .protocol("https")
                .host("localhost")
                .build();
        SdkHttpClientTransport transport = new SdkHttpClientTransport(new Scripted(sending), true);
        return new OwnExchange(new Exchange(transport, request, new byte[0], null, null), aborted::add);
    }

    private interface Sending {
        void run() throws IOException;
    }

    private record Scripted(Sending sending) implements SdkHttpClient {
        @Override
        public ExecutableHttpRequest prepareRequest(HttpExecuteRequest request) {
            return new ExecutableHttpRequest() {
                @Override
                public HttpExecuteResponse call() throws IOException {
                    sending.run();
                    return HttpExecuteResponse.builder()
                            .response(SdkHttpResponse.builder().statusCode(200).build())
                            .responseBody(AbortableInputStream.create(new ByteArrayInputStream("{}".getBytes())))
                            .build();
                }

                @Override
                public void abort() {}
            };
        }

        @Override
        public void close() {}
    }
}
