package io.github.apprunnerclient.internal.driver;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.apprunnerclient.process.TransportTlsTest;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The manual says of each HTTP client what the tests have shown. */
class TransportTableTest {
    private static final List<Class<?>> CONTRACT = List.of(
            ReplyShapesTest.class,
            ExpectContinueTest.class,
            KeptConnectionTest.class,
            BrokenWireTest.class,
            SlowWireTest.class,
            InterruptTest.class,
            ClientLifeTest.class,
            ProxyTest.class,
            LoadTest.class,
            TransportTlsTest.class);

    @Test
    void the_table_in_the_manual_is_that_of_the_tests() throws Exception {
        assertThat(Files.readString(Path.of("src/site/markdown/http.md"))).contains("\n\n" + Promise.table() + "\n");
    }

    @Test
    void every_promise_is_shown_by_a_test() {
        Set<Promise> shown = EnumSet.noneOf(Promise.class);
        for (Class<?> tests : CONTRACT) {
            for (Method test : tests.getDeclaredMethods()) {
                if (test.isAnnotationPresent(Shows.class)) {
                    shown.add(test.getAnnotation(Shows.class).value());
                }
            }
        }
        assertThat(shown).containsExactlyInAnyOrder(Promise.values());
    }
}
