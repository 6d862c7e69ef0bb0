package io.github.apprunnerclient.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.apprunnerclient.internal.schema.Member;
import io.github.apprunnerclient.internal.schema.Models;
import io.github.apprunnerclient.testkit.Signatures;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.awscore.AwsClient;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.http.ExecutableHttpRequest;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.SdkHttpRequest;

/** Whatever a request holds: it is sent as it is, rightly signed, or refused by a message that names the member. */
class OperationRequestFuzzTest {
    private static final List<Side> OURS = List.of(Side.OURS, Side.OURS_ASYNC);
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final Recording http = new Recording();
    private final Map<Side, AwsClient> clients = new EnumMap<>(Side.class);

    OperationRequestFuzzTest() {
        for (Side side : OURS) {
            clients.put(side, side.client(new Setup().http(http)));
        }
    }

    @AfterEach
    void close() {
        clients.values().forEach(AwsClient::close);
    }

    @Test
    void a_request_is_sent_as_it_is_or_refused_by_name() {
        Seeds.tryOut("requests", random -> {
            OfficialOperation operation = OfficialOperation.ALL.get(random.nextInt(OfficialOperation.ALL.size()));
            Side side = OURS.get(random.nextInt(OURS.size()));
            RandomRequest request = new RandomRequest(random, operation.request());
            try {
                check(side, operation, request);
            } catch (Throwable e) {
                throw new AssertionError(operation + " by " + side + ": " + request.json(), e);
            }
        });
    }

    private void check(Side side, OfficialOperation operation, RandomRequest request) throws IOException {
        assertThat(request.request().toString()).doesNotContain(RandomRequest.SENSITIVE);
        http.sent = null;
        try {
            side.call(clients.get(side), operation.method(), request.request());
        } catch (SdkClientException e) {
            checkRefusal(operation, request, e.getMessage());
            return;
        }
        SdkHttpRequest sent = http.sent;
        assertThat(sent.firstMatchingHeader("X-Amz-Target")).hasValue("AppRunner." + operation.name());
        assertThat(MAPPER.readValue(http.body, Map.class)).isEqualTo(request.json());
        assertThat(Signatures.isRight(sent, http.body, "SECRET"))
                .as("signature")
                .isTrue();
    }

    private void checkRefusal(OfficialOperation operation, RandomRequest request, String message) {
        assertThat(http.sent).isNull();
        String start = operation.name() + " was not sent, its request is invalid: ";
        assertThat(message).startsWith(start);
        assertThat(message).doesNotContain(RandomRequest.SENSITIVE);
        String place = message.substring(start.length()).split("[ .\\[]", 2)[0];
        assertThat(Models.builder(request.request()).schema().members())
                .extracting(Member::accessor)
                .contains(place);
    }

    private static final class Recording implements SdkHttpClient {
        private volatile SdkHttpRequest sent;
        private volatile byte[] body;

        @Override
        public ExecutableHttpRequest prepareRequest(HttpExecuteRequest request) {
            try {
                body = request.contentStreamProvider().orElseThrow().newStream().readAllBytes();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            sent = request.httpRequest();
            return new ReplyingHttpClient(Reply.of(200, "an empty object")).prepareRequest(request);
        }

        @Override
        public void close() {}
    }
}
