package io.github.apprunnerclient.internal.sdk;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Makes an object of {@code .newersdk} if the SDK that is there has what its class refers to. */
final class NewerSdk {
    private static final String PACKAGE = "io.github.apprunnerclient.internal.newersdk.";

    private NewerSdk() {}

    /** @param sdkType the name of what the class refers to */
    static <T> @Nullable T withType(String sdkType, Class<T> type, String className) {
        try {
            Class.forName(sdkType, false, NewerSdk.class.getClassLoader());
            return newInstance(type, className);
        } catch (ReflectiveOperationException e) {
            return null;
        }
    }

    /** @param method a public method of {@code sdkType} that the class calls */
    static <T> @Nullable T withMethod(
            Class<?> sdkType, String method, Class<?>[] parameters, Class<T> type, String className) {
        try {
            Objects.requireNonNull(sdkType.getMethod(method, parameters));
            return newInstance(type, className);
        } catch (ReflectiveOperationException e) {
            return null;
        }
    }

    /** @param field a public field of {@code sdkType} that the class reads */
    static <T> @Nullable T withField(Class<?> sdkType, String field, Class<T> type, String className) {
        try {
            Objects.requireNonNull(sdkType.getField(field));
            return newInstance(type, className);
        } catch (ReflectiveOperationException e) {
            return null;
        }
    }

    private static <T> T newInstance(Class<T> type, String className) throws ReflectiveOperationException {
        return type.cast(Class.forName(PACKAGE + className, true, NewerSdk.class.getClassLoader())
                .getConstructor()
                .newInstance());
    }
}
