package io.github.apprunnerclient.internal.schema;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.SdkField;
import software.amazon.awssdk.core.SdkPojo;
import software.amazon.awssdk.core.protocol.MarshallLocation;
import software.amazon.awssdk.core.protocol.MarshallingType;
import software.amazon.awssdk.core.traits.ListTrait;
import software.amazon.awssdk.core.traits.LocationTrait;
import software.amazon.awssdk.core.traits.MapTrait;
import software.amazon.awssdk.utils.builder.CopyableBuilder;

/** A schema in the SDK's terms, for whatever walks models generically through {@code SdkPojo}. */
final class SdkFields {
    private final List<SdkField<?>> all = new ArrayList<>();
    private final Map<String, SdkField<?>> byName = new LinkedHashMap<>();

    SdkFields(ModelBuilder builder) {
        for (Member<?> member : builder.schema().members()) {
            SdkField<?> field = field(member, builder);
            all.add(field);
            byName.put(member.name(), field);
        }
    }

    List<SdkField<?>> all() {
        return Collections.unmodifiableList(all);
    }

    Map<String, SdkField<?>> byName() {
        return Collections.unmodifiableMap(byName);
    }

    private static SdkField<?> field(Member<?> member, ModelBuilder builder) {
        return switch (member.type()) {
            case STRING -> field(member, MarshallingType.STRING).build();
            case INTEGER -> field(member, MarshallingType.INTEGER).build();
            case BOOLEAN -> field(member, MarshallingType.BOOLEAN).build();
            case TIMESTAMP -> field(member, MarshallingType.INSTANT).build();
            case STRUCTURE ->
                field(member, MarshallingType.SDK_POJO)
                        .constructor(new NewBuilder(builder.newBuilder(member.name())))
                        .build();
            case STRINGS -> list(member, SdkField.builder(MarshallingType.STRING));
            case STRUCTURES ->
                list(
                        member,
                        SdkField.builder(MarshallingType.SDK_POJO)
                                .constructor(new NewBuilder(builder.newBuilder(member.name()))));
            case MAP -> map(member);
        };
    }

    private static SdkField<?> list(Member<?> member, SdkField.Builder<?> element) {
        ListTrait elements = ListTrait.builder()
                .memberFieldInfo(element.traits(inBody("member")).build())
                .build();
        return field(member, MarshallingType.LIST)
                .traits(inBody(member.name()), elements)
                .build();
    }

    private static SdkField<?> map(Member<?> member) {
        MapTrait entries = MapTrait.builder()
                .keyLocationName("key")
                .valueLocationName("value")
                .valueFieldInfo(SdkField.builder(MarshallingType.STRING)
                        .traits(inBody("value"))
                        .build())
                .build();
        return field(member, MarshallingType.MAP)
                .traits(inBody(member.name()), entries)
                .build();
    }

    @SuppressWarnings("unchecked") // a member's values are of its own type
    private static <T> SdkField.Builder<T> field(Member<?> member, MarshallingType<? super T> type) {
        return SdkField.<T>builder(type)
                .memberName(member.name())
                .getter((Function<Object, T>) (Function<?, ?>) new Getter(member))
                .setter((BiConsumer<Object, T>) (BiConsumer<?, ?>) new Setter(member))
                .traits(inBody(member.name()));
    }

    private static LocationTrait inBody(String name) {
        return LocationTrait.builder()
                .location(MarshallLocation.PAYLOAD)
                .locationName(name)
                .build();
    }

    private record Getter(Member<?> member) implements Function<Object, @Nullable Object> {
        @Override
        public @Nullable Object apply(Object model) {
            return Models.builder(model).values().getOrEmpty(member);
        }
    }

    private record Setter(Member<?> member) implements BiConsumer<Object, @Nullable Object> {
        @Override
        public void accept(Object builder, @Nullable Object value) {
            ((ModelBuilder) builder).values().set(member, value);
        }
    }

    /** @param empty a builder with nothing set, and never anything to be set */
    private record NewBuilder(SdkPojo empty) implements Supplier<SdkPojo> {
        @Override
        public SdkPojo get() {
            return (SdkPojo) ((CopyableBuilder<?, ?>) empty).copy();
        }
    }
}
