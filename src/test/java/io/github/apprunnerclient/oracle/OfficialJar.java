package io.github.apprunnerclient.oracle;

import static io.github.apprunnerclient.model.OfficialModels.OFFICIAL;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import software.amazon.awssdk.core.SdkPojo;
import software.amazon.awssdk.services.apprunner.AppRunnerClient;

/** What is in the official client's jar, so that no test has to say it by hand, and none can leave anything out. */
public final class OfficialJar {
    /** All that a program may name: the SDK keeps its packages {@code internal} and {@code transform} for itself. */
    public static final List<Class<?>> TYPES = load();

    private OfficialJar() {}

    /** The simple names of all structures, requests and responses. */
    public static Stream<String> models() {
        return TYPES.stream()
                .filter(type -> SdkPojo.class.isAssignableFrom(type) && !Throwable.class.isAssignableFrom(type))
                .filter(type -> Modifier.isFinal(type.getModifiers()))
                .map(Class::getSimpleName);
    }

    /** The simple names of all enums. */
    public static Stream<String> enums() {
        return TYPES.stream().filter(Class::isEnum).map(Class::getSimpleName);
    }

    /** The simple names of the exceptions that the service is known to answer with. */
    public static Stream<String> exceptions() {
        return TYPES.stream()
                .filter(type -> Throwable.class.isAssignableFrom(type) && Modifier.isFinal(type.getModifiers()))
                .map(Class::getSimpleName);
    }

    private static List<Class<?>> load() {
        try (JarFile jar = new JarFile(Path.of(AppRunnerClient.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .toURI())
                .toFile())) {
            return jar.stream()
                    .map(entry -> entry.getName().replace('/', '.'))
                    .filter(name -> name.startsWith(OFFICIAL) && name.endsWith(".class"))
                    .map(name -> name.substring(0, name.length() - ".class".length()))
                    .filter(name -> !name.contains(".internal.") && !name.contains(".transform."))
                    .<Class<?>>map(OfficialJar::load)
                    .filter(OfficialJar::isPublic)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new AssertionError(e);
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, OfficialJar.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }

    private static boolean isPublic(Class<?> type) {
        return Modifier.isPublic(type.getModifiers())
                && (type.getEnclosingClass() == null || isPublic(type.getEnclosingClass()));
    }
}
