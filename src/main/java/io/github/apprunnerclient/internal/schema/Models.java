package io.github.apprunnerclient.internal.schema;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.utils.builder.ToCopyableBuilder;

/** What models can do by their schemas. */
public final class Models {
    private Models() {}

    /** The builder itself, or one with the model's values. */
    public static ModelBuilder builder(Object model) {
        return model instanceof ModelBuilder builder
                ? builder
                : (ModelBuilder) ((ToCopyableBuilder<?, ?>) model).toBuilder();
    }

    /** A copy of the builder's values, for the model that it builds. */
    public static Values valuesOf(Object builder) {
        return ((ModelBuilder) builder).values().copy();
    }

    public static String toString(Object model) {
        ModelBuilder builder = builder(model);
        return builder.schema().toString(builder.values());
    }

    /**
     * The value of the member of that name; empty if it is not set or there is none.
     *
     * @throws ClassCastException if the value is of another class
     */
    public static <T> Optional<T> valueForField(Object model, String name, Class<T> type) {
        ModelBuilder builder = builder(model);
        Member<?> member = builder.schema().member(name);
        return member == null
                ? Optional.empty()
                : Optional.ofNullable(type.cast(builder.values().getOrEmpty(member)));
    }

    /** The text of the member of that name, or null if it is not set or there is none. */
    public static @Nullable String text(Object model, String name) {
        return valueForField(model, name, String.class).orElse(null);
    }

    /** A copy of the model with another value of the member of that name, which it must have. */
    @SuppressWarnings("unchecked") // a model's builder builds a model of the same class
    public static <T> T with(T model, String name, @Nullable Object value) {
        ModelBuilder builder = builder(model);
        Member<?> member = builder.schema().member(name);
        if (member == null) {
            throw new IllegalArgumentException(builder.schema().name() + " has no " + name);
        }
        builder.values().set(member, value);
        return (T) builder.build();
    }
}
