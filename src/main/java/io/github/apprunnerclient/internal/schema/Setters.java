package io.github.apprunnerclient.internal.schema;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.utils.builder.SdkBuilder;

/** What the setters of builders do. What must not be null is refused by its name. */
public final class Setters {
    private Setters() {}

    /** {@code builder}, with that value, or a copy of it if it is a list or a map; null for not set. */
    public static <B> B set(B builder, Member<?> member, @Nullable Object value) {
        ((ModelBuilder) builder).values().set(member, value);
        return builder;
    }

    /** {@code builder}, with a list of these elements. */
    public static <B, E> B setAll(B builder, Member<List<E>> member, E[] elements) {
        return set(builder, member, Arrays.asList(notNull(elements, member.accessor())));
    }

    /** {@code builder}, with the model that the consumer fills in. */
    public static <B, T, N extends SdkBuilder<N, T>> B fill(B builder, Member<T> member, Consumer<N> consumer) {
        return set(builder, member, newModel(builder, member, consumer));
    }

    /** {@code builder}, with a list of the one model that the consumer fills in. */
    public static <B, T, N extends SdkBuilder<N, T>> B fillOne(
            B builder, Member<List<T>> member, Consumer<N> consumer) {
        return set(builder, member, List.of(newModel(builder, member, consumer)));
    }

    /** {@code builder}, with a list of a model for each of these. */
    public static <B, T, N extends SdkBuilder<N, T>> B fillAll(
            B builder, Member<List<T>> member, Consumer<N>[] consumers) {
        List<T> models = new ArrayList<>();
        for (Consumer<N> consumer : notNull(consumers, member.accessor())) {
            models.add(newModel(builder, member, consumer));
        }
        return set(builder, member, models);
    }

    @SuppressWarnings("unchecked") // the member's builder is what its consumer takes
    private static <T, N extends SdkBuilder<N, T>> T newModel(Object builder, Member<?> member, Consumer<N> consumer) {
        N model = (N) ((ModelBuilder) builder).newBuilder(member.name());
        notNull(consumer, member.accessor()).accept(model);
        return model.build();
    }

    /** The request that the consumer fills in. */
    public static <T, N extends SdkBuilder<N, T>> T filled(N builder, Consumer<? super N> consumer) {
        if (consumer == null) {
            String model = ((ModelBuilder) builder).schema().name();
            throw new NullPointerException(Member.accessor(model) + " must not be null");
        }
        consumer.accept(builder);
        return builder.build();
    }

    public static <T> T notNull(@Nullable T value, String name) {
        if (value == null) {
            throw new NullPointerException(name + " must not be null");
        }
        return value;
    }
}
