package io.github.apprunnerclient.internal.schema;

import org.jspecify.annotations.Nullable;

/** The constants of enums, which are called as the service calls them. */
public final class Constants {
    private Constants() {}

    /** The constant of that name, {@code unknown} if there is none, or null for null. */
    public static <E extends Enum<E>> @Nullable E named(@Nullable String name, E[] constants, E unknown) {
        if (name == null) {
            return null;
        }
        for (E constant : constants) {
            if (constant.name().equals(name)) {
                return constant;
            }
        }
        return unknown;
    }
}
