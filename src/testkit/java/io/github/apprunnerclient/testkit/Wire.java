package io.github.apprunnerclient.testkit;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Fault;
import com.github.tomakehurst.wiremock.http.ResponseDefinition;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Puts replies on the wire, whole or otherwise. */
final class Wire {
    private final Clock clock;
    private volatile CountDownLatch released = new CountDownLatch(1);

    Wire(Clock clock) {
        this.clock = clock;
    }

    ResponseDefinition whole(Reply reply) {
        return head(reply).withBody(reply.body()).build();
    }

    /** Sends nothing for a while, then the whole reply. */
    ResponseDefinition held(Reply reply, Duration time) {
        try {
            released.await(time.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return whole(reply);
    }

    /** Sends the head at once, and the body octet by octet over a while. */
    ResponseDefinition trickled(Reply reply, Duration time) {
        byte[] body = bytes(reply);
        return head(reply)
                .withHeader("Content-Length", String.valueOf(body.length))
                .withBody(body)
                .withChunkedDribbleDelay(Math.max(1, body.length), Math.toIntExact(time.toMillis()))
                .build();
    }

    /** Announces the whole body, sends half of it, and closes the connection. */
    ResponseDefinition truncated(Reply reply) {
        byte[] body = bytes(reply);
        return head(reply)
                .withHeader("Content-Length", String.valueOf(body.length))
                .withBody(Arrays.copyOf(body, body.length / 2))
                .build();
    }

    ResponseDefinition reset() {
        return aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER).build();
    }

    /** Lets go of what is held, now. */
    void release() {
        CountDownLatch held = released;
        released = new CountDownLatch(1);
        held.countDown();
    }

    private ResponseDefinitionBuilder head(Reply reply) {
        Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        headers.put("Content-Type", reply.contentType());
        headers.put(
                "Date",
                DateTimeFormatter.RFC_1123_DATE_TIME.format(clock.instant().atOffset(ZoneOffset.UTC)));
        headers.put("x-amzn-RequestId", UUID.randomUUID().toString());
        headers.putAll(reply.headers());
        ResponseDefinitionBuilder head = aResponse().withStatus(reply.status());
        headers.forEach(head::withHeader);
        return head;
    }

    private static byte[] bytes(Reply reply) {
        return reply.body().getBytes(StandardCharsets.UTF_8);
    }
}
