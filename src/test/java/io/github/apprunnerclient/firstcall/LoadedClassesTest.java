package io.github.apprunnerclient.firstcall;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.apprunnerclient.AppRunnerClient;
import io.github.apprunnerclient.model.ProviderType;
import java.io.ByteArrayInputStream;
import java.io.File;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.AbortableInputStream;
import software.amazon.awssdk.http.ExecutableHttpRequest;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.HttpExecuteResponse;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.SdkHttpResponse;
import software.amazon.awssdk.regions.Region;

/** A program pays for what it calls, not for what it could call. */
class LoadedClassesTest {
    private static final List<String> OF_OTHER_OPERATIONS =
            List.of("DeleteConnection", "ListConnections", "TagResource", "UntagResource", "ListTags", "Summary");

    /** What a client without interceptors has no use for. */
    private static final List<String> OF_INTERCEPTORS = List.of(
            ".ExecutionInterceptors", ".CallAttributes", ".InterceptorSettings", ".InterceptedReply", ".FailureHooks");

    @Test
    void a_createConnection_loads_nothing_of_other_operations_asynchronous_calls_data_binding_or_interceptors()
            throws Exception {
        try (RecordingLoader loader = new RecordingLoader()) {
            Callable<?> call = (Callable<?>)
                    loader.loadClass(Call.class.getName()).getConstructor().newInstance();

            assertThat(call.call()).isEqualTo("my-connection");

            assertThat(loader.loaded)
                    .contains("io.github.apprunnerclient.model.CreateConnectionRequest")
                    .noneMatch(name -> name.startsWith("com.fasterxml.jackson.databind"))
                    .noneMatch(LoadedClassesTest::isOfAsynchronousCalls)
                    .noneMatch(name -> name.startsWith("software.amazon.awssdk.core.interceptor."))
                    .noneMatch(name -> OF_INTERCEPTORS.stream().anyMatch(name::endsWith))
                    .noneMatch(name -> name.startsWith("io.github.apprunnerclient.")
                            && OF_OTHER_OPERATIONS.stream().anyMatch(name::contains));
        }
    }

    @Test
    void a_nested_model_is_loaded_only_when_one_is_read_or_written() throws Exception {
        try (RecordingLoader loader = new RecordingLoader()) {
            ((Callable<?>) loader.loadClass(Call.class.getName())
                            .getConstructor()
                            .newInstance())
                    .call();

            assertThat(loader.loaded)
                    .contains("io.github.apprunnerclient.model.Connection")
                    .doesNotContain("io.github.apprunnerclient.model.Tag");
        }
    }

    @Test
    void a_call_whose_metrics_nobody_publishes_loads_nothing_of_metrics() throws Exception {
        try (RecordingLoader loader = new RecordingLoader()) {
            ((Callable<?>) loader.loadClass(Call.class.getName())
                            .getConstructor()
                            .newInstance())
                    .call();

            assertThat(loader.loaded)
                    .filteredOn(name -> name.contains("Metric") && !name.contains(".useragent."))
                    .containsExactly("io.github.apprunnerclient.internal.metrics.CallMetrics");
        }
    }

    private static boolean isOfAsynchronousCalls(String name) {
        return name.startsWith("software.amazon.awssdk.http.async.")
                || (name.startsWith("io.github.apprunnerclient.") && name.contains("Async"));
    }

    private static final class RecordingLoader extends URLClassLoader {
        final List<String> loaded = new ArrayList<>();

        RecordingLoader() throws MalformedURLException {
            super(classPath(), ClassLoader.getPlatformClassLoader());
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            loaded.add(name);
            return super.findClass(name);
        }

        private static URL[] classPath() throws MalformedURLException {
            List<URL> urls = new ArrayList<>();
            for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
                urls.add(new File(entry).toURI().toURL());
            }
            return urls.toArray(new URL[0]);
        }
    }

    /** A call as a program makes it, run in a loader of its own. */
    public static final class Call implements Callable<String>, SdkHttpClient {
        @Override
        public String call() {
            try (AppRunnerClient client = AppRunnerClient.builder()
                    .region(Region.US_EAST_1)
                    .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create("AKID", "SECRET")))
                    .httpClient(this)
                    .build()) {
                return client.createConnection(
                                r -> r.connectionName("my-connection").providerType(ProviderType.GITHUB))
                        .connection()
                        .connectionName();
            }
        }

        @Override
        public ExecutableHttpRequest prepareRequest(HttpExecuteRequest request) {
            return new ExecutableHttpRequest() {
                @Override
                public HttpExecuteResponse call() {
                    return HttpExecuteResponse.builder()
                            .response(SdkHttpResponse.builder().statusCode(200).build())
                            .responseBody(AbortableInputStream.create(new ByteArrayInputStream(
                                    "{\"Connection\":{\"ConnectionName\":\"my-connection\"}}".getBytes(UTF_8))))
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
