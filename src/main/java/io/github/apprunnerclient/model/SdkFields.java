package io.github.apprunnerclient.model;

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

/**
 * Describes a model's members to whatever walks models generically through {@code SdkPojo}. A call needs none of it, so
 * each model keeps its table in a nested holder that is first loaded when somebody asks.
 *
 * @param <M> the model
 * @param <B> its builder
 */
final class SdkFields<M, B> {
    private final Class<M> model;
    private final Class<B> builder;
    private final List<SdkField<?>> all = new ArrayList<>();
    private final Map<String, SdkField<?>> byName = new LinkedHashMap<>();

    SdkFields(Class<M> model, Class<B> builder) {
        this.model = model;
        this.builder = builder;
    }

    List<SdkField<?>> all() {
        return Collections.unmodifiableList(all);
    }

    Map<String, SdkField<?>> byName() {
        return Collections.unmodifiableMap(byName);
    }

    /** Adds a member that is a text. */
    SdkFields<M, B> text(String name, Function<M, @Nullable String> getter, BiConsumer<B, @Nullable String> setter) {
        return value(name, MarshallingType.STRING, getter, setter);
    }

    /** Adds a member that is one value of another type. */
    <T> SdkFields<M, B> value(
            String name, MarshallingType<T> type, Function<M, @Nullable T> getter, BiConsumer<B, @Nullable T> setter) {
        return add(member(name, type, getter, setter));
    }

    /** Adds a member that is a model of its own. */
    <T extends SdkPojo> SdkFields<M, B> structure(
            String name, Supplier<SdkPojo> constructor, Function<M, @Nullable T> getter, BiConsumer<B, T> setter) {
        return add(member(name, MarshallingType.SDK_POJO, getter, setter).constructor(constructor));
    }

    /** Adds a member that is a list of models. */
    <T extends SdkPojo> SdkFields<M, B> structures(
            String name, Supplier<SdkPojo> constructor, Function<M, List<T>> getter, BiConsumer<B, List<T>> setter) {
        SdkField.Builder<T> element = SdkField.<T>builder(MarshallingType.SDK_POJO);
        return list(name, element.constructor(constructor), getter, setter);
    }

    /** Adds a member that is a list of texts. */
    SdkFields<M, B> texts(String name, Function<M, List<String>> getter, BiConsumer<B, List<String>> setter) {
        return list(name, SdkField.<String>builder(MarshallingType.STRING), getter, setter);
    }

    private <T> SdkFields<M, B> list(
            String name, SdkField.Builder<T> element, Function<M, List<T>> getter, BiConsumer<B, List<T>> setter) {
        ListTrait elements = ListTrait.builder()
                .memberFieldInfo(element.traits(inBody("member")).build())
                .build();
        return add(member(name, MarshallingType.LIST, getter, setter).traits(inBody(name), elements));
    }

    private <T> SdkField.Builder<T> member(
            String name,
            MarshallingType<? super T> type,
            Function<M, @Nullable T> getter,
            BiConsumer<B, @Nullable T> setter) {
        return SdkField.<T>builder(type)
                .memberName(name)
                .getter(object -> getter.apply(model.cast(object)))
                .setter((object, value) -> setter.accept(builder.cast(object), value))
                .traits(inBody(name));
    }

    private SdkFields<M, B> add(SdkField.Builder<?> member) {
        SdkField<?> field = member.build();
        all.add(field);
        byName.put(field.memberName(), field);
        return this;
    }

    private static LocationTrait inBody(String name) {
        return LocationTrait.builder()
                .location(MarshallLocation.PAYLOAD)
                .locationName(name)
                .build();
    }
}
