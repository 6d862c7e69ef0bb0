package io.github.apprunnerclient.internal.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.apprunnerclient.AppRunnerClient;
import java.io.File;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.auth.credentials.AnonymousCredentialsProvider;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.regions.Region;

/** Interceptors that files on the class path name, in a class loader of their own. */
class ClassPathInterceptorsTest {
    private static final String GLOBAL = "software/amazon/awssdk/global/handlers/execution.interceptors";
    private static final String OURS = "io/github/apprunnerclient/execution.interceptors";

    @TempDir
    Path first;

    @TempDir
    Path second;

    @Test
    void interceptors_of_all_services_come_before_those_of_this_one_and_those_before_the_builders() throws Exception {
        write(first, OURS, Two.class.getName());
        write(first, GLOBAL, One.class.getName());

        assertThat(words()).isEqualTo("[one, two, of the builder]");
    }

    @Test
    void a_files_order_is_kept_and_files_of_one_name_are_all_read() throws Exception {
        write(first, GLOBAL, " " + Two.class.getName() + " ", "", Other.One.class.getName());
        write(second, GLOBAL, One.class.getName());

        assertThat(words()).isEqualTo("[two, the other one, one, of the builder]");
    }

    @Test
    void an_interceptor_that_is_named_twice_runs_once() throws Exception {
        write(first, GLOBAL, One.class.getName());
        write(second, GLOBAL, One.class.getName());

        assertThat(words()).isEqualTo("[one, of the builder]");
    }

    @Test
    void a_class_that_is_not_there_fails_build_with_its_name_and_file() throws Exception {
        write(first, GLOBAL, "org.example.Missing");

        assertThatThrownBy(this::words)
                .satisfies(e -> assertThat(e.toString())
                        .startsWith(SdkClientException.class.getName())
                        .contains("org.example.Missing", first.getFileName().toString()));
    }

    @Test
    void a_class_that_is_no_interceptor_fails_build_with_its_name_and_file() throws Exception {
        write(first, OURS, "java.lang.Object");

        assertThatThrownBy(this::words)
                .satisfies(e -> assertThat(e.toString())
                        .startsWith(SdkClientException.class.getName())
                        .contains("java.lang.Object", "is no " + ExecutionInterceptor.class.getName()));
    }

    private String words() throws Exception {
        List<URL> urls =
                new ArrayList<>(List.of(first.toUri().toURL(), second.toUri().toURL()));
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            urls.add(new File(entry).toURI().toURL());
        }
        try (URLClassLoader loader =
                new URLClassLoader(urls.toArray(new URL[0]), ClassLoader.getPlatformClassLoader())) {
            return (String) ((Callable<?>) loader.loadClass(Call.class.getName())
                            .getConstructor()
                            .newInstance())
                    .call();
        }
    }

    private static void write(Path directory, String path, String... lines) throws IOException {
        Path file = directory.resolve(path);
        Files.createDirectories(file.getParent());
        Files.write(file, List.of(lines));
    }

    /** A call that never reaches a service, and what interceptors said of it. */
    public static final class Call implements Callable<String> {
        @Override
        public String call() {
            try (AppRunnerClient client = AppRunnerClient.builder()
                    .region(Region.US_EAST_1)
                    .credentialsProvider(AnonymousCredentialsProvider.create())
                    .overrideConfiguration(o -> o.addExecutionInterceptor(new Said("of the builder") {}))
                    .build()) {
                assertThatThrownBy(() -> client.createConnection(r -> {})).hasMessageContaining("connectionName");
                return Said.WORDS.toString();
            }
        }
    }

    public abstract static class Said implements ExecutionInterceptor {
        static final List<String> WORDS = new ArrayList<>();
        private final String word;

        Said(String word) {
            this.word = word;
        }

        @Override
        public void beforeExecution(Context.BeforeExecution context, ExecutionAttributes executionAttributes) {
            WORDS.add(word);
        }
    }

    public static final class One extends Said {
        public One() {
            super("one");
        }
    }

    public static final class Two extends Said {
        public Two() {
            super("two");
        }
    }

    /** The SDK's own reader would take its class for the other of that simple name. */
    public static final class Other {
        public static final class One extends Said {
            public One() {
                super("the other one");
            }
        }
    }
}
