package io.github.apprunnerclient.internal.protocol;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.apprunnerclient.model.CreateConnectionRequest;
import io.github.apprunnerclient.model.CreateConnectionResponse;
import java.io.File;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;

class WithoutDatabindTest {
    @Test
    void models_and_bodies_work_with_jackson_databind_off_the_class_path() throws Exception {
        List<URL> classPath = new ArrayList<>();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            if (!entry.matches(".*(jackson-databind|jackson-annotations|wiremock).*")) {
                classPath.add(new File(entry).toURI().toURL());
            }
        }
        try (URLClassLoader loader =
                new URLClassLoader(classPath.toArray(new URL[0]), ClassLoader.getPlatformClassLoader())) {
            Callable<?> call = (Callable<?>)
                    loader.loadClass(Call.class.getName()).getConstructor().newInstance();
            assertThat(call.call())
                    .isEqualTo("Connection(ConnectionName=my-conn, CreatedAt=1970-01-01T00:00:01Z) 1 annotation");
        }
    }

    /** What a client call does with the models, run where data binding is missing. */
    public static final class Call implements Callable<String> {
        @Override
        public String call() throws Exception {
            try {
                Class.forName("com.fasterxml.jackson.databind.ObjectMapper");
                return "jackson-databind is still there";
            } catch (ClassNotFoundException expected) {
                var request = CreateConnectionRequest.builder()
                        .connectionName("my-conn")
                        .tags(t -> t.key("k"))
                        .build();
                JsonBodies.write(request);
                byte[] body = "{\"Connection\":{\"ConnectionName\":\"my-conn\",\"CreatedAt\":1}}".getBytes(UTF_8);
                var response = CreateConnectionResponse.builder();
                JsonBodies.read(body, response);
                var connection = response.build().connection();
                return connection + " " + connection.getClass().getAnnotations().length + " annotation";
            }
        }
    }
}
