package io.github.apprunnerclient.process;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.apprunnerclient.AppRunnerAsyncClient;
import io.github.apprunnerclient.AppRunnerClient;
import io.github.apprunnerclient.internal.driver.Clients;
import io.github.apprunnerclient.internal.driver.RawServer;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.core.warmup.SdkWarmUpProvider;

/** What {@code warmUp()} leaves for a first call to do, by the classes that are still to be loaded. */
class WarmUpTest {
    @TempDir
    private Path directory;

    @Test
    void it_leaves_a_first_call_next_to_nothing_to_load() throws Exception {
        assertThat(classesOfFirstCall("warm")).isLessThan(classesOfFirstCall("cold") / 8);
    }

    @Test
    void it_leaves_a_first_asynchronous_call_its_HTTP_client() throws Exception {
        assertThat(classesOfFirstCall("warm", "async")).isLessThan(classesOfFirstCall("cold", "async") / 2);
    }

    @Test
    void the_SDK_finds_it() {
        assertThat(ServiceLoader.load(SdkWarmUpProvider.class))
                .anySatisfy(provider -> assertThat(
                                provider.syncClientClassName() + ' ' + provider.asyncClientClassName())
                        .isEqualTo(AppRunnerClient.class.getName() + ' ' + AppRunnerAsyncClient.class.getName()));
    }

    private int classesOfFirstCall(String... arguments) throws Exception {
        try (RawServer server = RawServer.replying(Clients.reply(Clients.CREATED))) {
            String printed = new ChildJvm(Map.of())
                    .with("-Dendpoint=" + server.uri())
                    .run(FirstCall.class, directory, arguments);
            return Integer.parseInt(
                    printed.lines().reduce((earlier, last) -> last).orElseThrow());
        }
    }

    static final class FirstCall {
        public static void main(String[] arguments) {
            boolean async = arguments.length > 1;
            if (arguments[0].equals("warm")) {
                if (async) {
                    AppRunnerAsyncClient.warmUp();
                } else {
                    AppRunnerClient.warmUp();
                }
            }
            long before = ManagementFactory.getClassLoadingMXBean().getTotalLoadedClassCount();
            Clients clients = async ? Clients.DEFAULT_ASYNC : Clients.DEFAULT;
            try (AppRunnerClient client = clients.client(URI.create(System.getProperty("endpoint")))) {
                Clients.createConnection(client);
            }
            long after = ManagementFactory.getClassLoadingMXBean().getTotalLoadedClassCount();
            System.out.println(after - before);
        }
    }
}
