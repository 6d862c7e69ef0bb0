package io.github.apprunnerclient.internal.schema;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.SdkPojo;

/** What a member can hold. */
public record Type(Kind kind, @Nullable Type element) {
    public enum Kind {
        STRING(String.class),
        INTEGER(Integer.class),
        BOOLEAN(Boolean.class),
        TIMESTAMP(Instant.class),
        STRUCTURE(SdkPojo.class),
        LIST(Collection.class),
        MAP(Map.class);

        private final Class<?> javaType;

        Kind(Class<?> javaType) {
            this.javaType = javaType;
        }
    }

    public static Type of(Kind kind) {
        return new Type(kind, null);
    }

    public static Type listOf(Type element) {
        return new Type(Kind.LIST, element);
    }

    /** Its keys are texts. */
    public static Type mapOf(Type value) {
        return new Type(Kind.MAP, value);
    }

    /** The type of a list's elements or a map's values. */
    @Override
    public Type element() {
        return Objects.requireNonNull(element);
    }

    /**
     * The value itself.
     *
     * @throws ClassCastException if it is not of this type
     */
    @Nullable
    Object checked(@Nullable Object value) {
        return kind.javaType.cast(value);
    }
}
