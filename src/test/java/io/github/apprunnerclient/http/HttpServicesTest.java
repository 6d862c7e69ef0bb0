package io.github.apprunnerclient.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.internal.http.loader.DefaultSdkAsyncHttpClientBuilder;
import software.amazon.awssdk.core.internal.http.loader.DefaultSdkHttpClientBuilder;
import software.amazon.awssdk.http.SdkHttpService;
import software.amazon.awssdk.http.async.SdkAsyncHttpService;
import software.amazon.awssdk.utils.AttributeMap;

/** How clients of the SDK that are given no HTTP client come by these. */
class HttpServicesTest {
    private static final String CHOICE = "software.amazon.awssdk.http.service.impl";

    @Test
    void the_service_loader_finds_both() {
        assertThat(ServiceLoader.load(SdkHttpService.class)).hasAtLeastOneElementOfType(JdkSdkHttpService.class);
        assertThat(ServiceLoader.load(SdkAsyncHttpService.class))
                .hasAtLeastOneElementOfType(JdkSdkAsyncHttpService.class);
    }

    @Test
    void the_SDK_prefers_its_own_clients() throws Exception {
        assertThat(chosen(DefaultSdkHttpClientBuilder.class)).endsWith(".Apache5HttpClient");
        assertThat(chosen(DefaultSdkHttpClientBuilder.class, "apache5-client")).endsWith(".UrlConnectionHttpClient");
    }

    @Test
    void the_SDK_uses_these_where_it_has_none_of_its_own() throws Exception {
        assertThat(chosen(DefaultSdkHttpClientBuilder.class, "apache5-client", "url-connection-client"))
                .isEqualTo(JdkHttpClient.class.getName());
        assertThat(chosen(DefaultSdkAsyncHttpClientBuilder.class, "netty-nio-client", "aws-crt-client"))
                .isEqualTo(JdkAsyncHttpClient.class.getName());
    }

    /** What a fresh copy of the SDK makes of this class path without some of its jars: it decides once for a JVM. */
    private static String chosen(Class<?> defaultBuilder, String... leftOut) throws Exception {
        List<URL> urls = new ArrayList<>();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            boolean wanted = true;
            for (String name : leftOut) {
                wanted &= !Path.of(entry).getFileName().toString().startsWith(name);
            }
            if (wanted) {
                urls.add(Path.of(entry).toUri().toURL());
            }
        }
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        String choice = System.clearProperty(CHOICE);
        try (URLClassLoader fresh =
                new URLClassLoader(urls.toArray(URL[]::new), ClassLoader.getPlatformClassLoader())) {
            thread.setContextClassLoader(fresh);
            Object builder =
                    fresh.loadClass(defaultBuilder.getName()).getConstructor().newInstance();
            Class<?> attributes = fresh.loadClass(AttributeMap.class.getName());
            try (AutoCloseable client = (AutoCloseable) builder.getClass()
                    .getMethod("buildWithDefaults", attributes)
                    .invoke(builder, attributes.getMethod("empty").invoke(null))) {
                return client.getClass().getName();
            }
        } finally {
            thread.setContextClassLoader(before);
            if (choice != null) {
                System.setProperty(CHOICE, choice);
            }
        }
    }
}
