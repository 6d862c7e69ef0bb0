package io.github.apprunnerclient.internal.driver;

import static io.github.apprunnerclient.internal.driver.Clients.CREATED;
import static io.github.apprunnerclient.internal.driver.Clients.createConnection;
import static io.github.apprunnerclient.internal.driver.Clients.reply;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.apprunnerclient.AppRunnerClient;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What a request of the default client is sent in; for a JVM whose servers speak TLS. */
public class TlsRecords {
    private final List<String> records = new CopyOnWriteArrayList<>();
    private final RawServer server = new RawServer(wire -> {
        while (true) {
            records.add(wire.readRecord());
            wire.send(reply(CREATED));
        }
    });

    @AfterEach
    void nothing_is_left_behind() {
        server.awaitNoConnection();
        server.close();
        Patience.awaitNoClientThread();
    }

    @Test
    void a_request_arrives_in_one_record_over_a_new_connection_and_over_a_kept_one() {
        try (AppRunnerClient client = Clients.DEFAULT.client(server.uri())) {
            createConnection(client);
            createConnection(client);
        }

        assertThat(server.connections()).isEqualTo(1);
        assertThat(records)
                .hasSize(2)
                .allSatisfy(record -> assertThat(record)
                        .startsWith("POST / ")
                        .contains("\r\n\r\n{")
                        .endsWith("}"));
    }
}
