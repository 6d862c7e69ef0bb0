package io.github.apprunnerclient.process;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.apprunnerclient.AppRunnerClient;
import io.github.apprunnerclient.internal.driver.Clients;
import io.github.apprunnerclient.internal.driver.RawServer;
import io.github.apprunnerclient.model.AppRunnerException;
import io.github.apprunnerclient.model.ProviderType;
import io.github.apprunnerclient.model.Tag;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Data binding is for those who use it: a call neither needs its classes nor loads them. */
class CallWithoutDatabindTest {

    @Test
    void a_call_works_with_jackson_databind_off_the_class_path(@TempDir Path directory) throws Exception {
        try (RawServer server = server()) {
            String printed = child(server).without("jackson-databind").run(Calls.class, directory);

            assertThat(printed).contains("created my-connection", "refused no", "databind false");
            assertThat(server.requests()).hasSize(2);
        }
    }

    @Test
    void a_call_loads_no_class_of_data_binding_though_it_is_there(@TempDir Path directory) throws Exception {
        try (RawServer server = server()) {
            String printed = child(server).with("-Xlog:class+load").run(Calls.class, directory);

            assertThat(printed)
                    .contains("created my-connection", "refused no", "com.fasterxml.jackson.core.JsonFactory ");
            String duringTheCalls = printed.substring(0, printed.indexOf("refused no"));
            assertThat(duringTheCalls).doesNotContain("com.fasterxml.jackson.databind.", "internal.databind.");
        }
    }

    private static RawServer server() {
        return new RawServer(wire -> {
            wire.readRequest();
            wire.send(Clients.reply(Clients.CREATED));
            wire.readRequest();
            wire.send("HTTP/1.1 400 Bad\r\nContent-Length: 16\r\n\r\n{\"message\":\"no\"}");
        });
    }

    private static ChildJvm child(RawServer server) {
        return new ChildJvm(Map.of(
                "AWS_ENDPOINT_URL_APPRUNNER", server.uri().toString(),
                "AWS_REGION", "us-east-1",
                "AWS_ACCESS_KEY_ID", "AKID",
                "AWS_SECRET_ACCESS_KEY", "secret"));
    }

    /** A call that succeeds, and one that is refused. */
    static final class Calls {
        public static void main(String[] args) {
            try (AppRunnerClient client = AppRunnerClient.create()) {
                System.out.println("created " + create(client));
                try {
                    create(client);
                } catch (AppRunnerException e) {
                    System.out.println("refused " + e.awsErrorDetails().errorMessage());
                }
            }
            System.out.println("databind " + isDatabindThere());
        }

        private static String create(AppRunnerClient client) {
            return client.createConnection(r -> r.connectionName("my-connection")
                            .providerType(ProviderType.GITHUB)
                            .tags(Tag.builder().key("k").value("v").build()))
                    .connection()
                    .connectionName();
        }

        private static boolean isDatabindThere() {
            try {
                Class.forName("com.fasterxml.jackson.databind.ObjectMapper");
                return true;
            } catch (ClassNotFoundException e) {
                return false;
            }
        }
    }
}
