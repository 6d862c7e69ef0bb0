package io.github.apprunnerclient.internal.schema;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.SdkPojo;

/** What a member can hold. */
public enum Type {
    STRING(String.class),
    INTEGER(Integer.class),
    BOOLEAN(Boolean.class),
    TIMESTAMP(Instant.class),
    STRUCTURE(SdkPojo.class),
    STRINGS(Collection.class),
    STRUCTURES(Collection.class),
    MAP(Map.class);

    private final Class<?> javaType;

    Type(Class<?> javaType) {
        this.javaType = javaType;
    }

    boolean isList() {
        return this == STRINGS || this == STRUCTURES;
    }

    /**
     * The value itself.
     *
     * @throws ClassCastException if it is not of this type
     */
    @Nullable
    Object checked(@Nullable Object value) {
        return javaType.cast(value);
    }
}
