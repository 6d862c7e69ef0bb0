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
import software.amazon.awssdk.core.traits.Trait;
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
        return field(member.name(), member.type(), member, builder)
                .memberName(member.name())
                .getter(new Getter(member))
                .setter(new Setter(member))
                .build();
    }

    private static SdkField.Builder<Object> field(String name, Type type, Member<?> member, ModelBuilder builder) {
        return switch (type.kind()) {
            case STRING -> field(MarshallingType.STRING, inBody(name));
            case INTEGER -> field(MarshallingType.INTEGER, inBody(name));
            case BOOLEAN -> field(MarshallingType.BOOLEAN, inBody(name));
            case TIMESTAMP -> field(MarshallingType.INSTANT, inBody(name));
            case STRUCTURE ->
                field(MarshallingType.SDK_POJO, inBody(name))
                        .constructor(new NewBuilder(builder.newBuilder(member.name())));
            case LIST -> {
                SdkField.Builder<?> element = field("member", type.element(), member, builder);
                yield field(
                        MarshallingType.LIST,
                        inBody(name),
                        ListTrait.builder().memberFieldInfo(element.build()).build());
            }
            case MAP -> {
                SdkField.Builder<?> value = field("value", type.element(), member, builder);
                yield field(
                        MarshallingType.MAP,
                        inBody(name),
                        MapTrait.builder()
                                .keyLocationName("key")
                                .valueLocationName("value")
                                .valueFieldInfo(value.build())
                                .build());
            }
        };
    }

    @SuppressWarnings("unchecked") // a member's values are of its own type
    private static SdkField.Builder<Object> field(MarshallingType<?> type, Trait... traits) {
        return SdkField.builder((MarshallingType<Object>) type).traits(traits);
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
