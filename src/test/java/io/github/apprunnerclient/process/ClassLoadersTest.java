package io.github.apprunnerclient.process;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.apprunnerclient.AppRunnerAsyncClient;
import io.github.apprunnerclient.AppRunnerClient;
import io.github.apprunnerclient.internal.driver.Clients;
import io.github.apprunnerclient.internal.driver.RawServer;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.FutureTask;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whoever loads the classes, and whatever the context class loader of the caller's thread knows. */
class ClassLoadersTest {

    @Test
    void everything_may_be_on_the_boot_class_path_as_with_Java_agents(@TempDir Path directory) throws Exception {
        try (RawServer server = new RawServer(wire -> {
            wire.readRequest();
            wire.send(Clients.reply(Clients.CREATED));
            wire.readRequest();
            wire.send("HTTP/1.1 400 Bad\r\nContent-Length: 16\r\n\r\n{\"message\":\"no\"}");
        })) {
            String printed = new ChildJvm(Map.of(
                            "AWS_ENDPOINT_URL_APPRUNNER", server.uri().toString(),
                            "AWS_REGION", "us-east-1",
                            "AWS_ACCESS_KEY_ID", "AKID",
                            "AWS_SECRET_ACCESS_KEY", "secret"))
                    .with("-Xbootclasspath/a:" + System.getProperty("java.class.path"))
                    .run(OnBootClassPath.class, directory);

            assertThat(printed).contains("loaded by null", "created my-connection", "refused no");
        }
    }

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("clientsAndLoaders")
    void the_context_class_loader_may_know_nothing(Clients clients, ClassLoader context) throws Exception {
        try (RawServer server = RawServer.replying(Clients.reply(Clients.CREATED))) {
            FutureTask<String> call = new FutureTask<>(() -> {
                try (AppRunnerClient client = clients.client(server.uri())) {
                    return Clients.createConnection(client).connection().connectionName();
                }
            });
            Thread thread = new Thread(call);
            thread.setContextClassLoader(context);
            thread.start();

            assertThat(call.get()).isEqualTo("my-connection");
        }
    }

    static Stream<Arguments> clientsAndLoaders() {
        return Stream.of(Clients.DEFAULT, Clients.DEFAULT_ASYNC)
                .flatMap(clients -> Stream.of(
                        Arguments.of(clients, Named.of("null", null)),
                        Arguments.of(clients, Named.of("empty", new URLClassLoader(new URL[0], null)))));
    }

    static final class OnBootClassPath {
        public static void main(String[] arguments) {
            System.out.println("loaded by " + AppRunnerClient.class.getClassLoader());
            AppRunnerClient.warmUp();
            AppRunnerAsyncClient.warmUp();
            CallWithoutDatabindTest.Calls.main(arguments);
        }
    }
}
