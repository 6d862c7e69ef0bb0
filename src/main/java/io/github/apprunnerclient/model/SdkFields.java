package io.github.apprunnerclient.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import software.amazon.awssdk.core.SdkField;
import software.amazon.awssdk.core.protocol.MarshallLocation;
import software.amazon.awssdk.core.protocol.MarshallingType;
import software.amazon.awssdk.core.traits.LocationTrait;

/**
 * Describes members to whatever walks models generically through {@code SdkPojo}. A call needs none of it, so each model
 * keeps its table in a nested holder that is first loaded when somebody asks.
 */
final class SdkFields {
    private SdkFields() {}

    static <M, B, T> SdkField.Builder<T> member(
            String name,
            MarshallingType<? super T> type,
            Class<M> model,
            Function<M, T> getter,
            Class<B> builder,
            BiConsumer<B, T> setter) {
        return SdkField.<T>builder(type)
                .memberName(name)
                .getter(object -> getter.apply(model.cast(object)))
                .setter((object, value) -> setter.accept(builder.cast(object), value))
                .traits(inBody(name));
    }

    static LocationTrait inBody(String name) {
        return LocationTrait.builder()
                .location(MarshallLocation.PAYLOAD)
                .locationName(name)
                .build();
    }

    static Map<String, SdkField<?>> byName(List<SdkField<?>> fields) {
        Map<String, SdkField<?>> byName = new LinkedHashMap<>();
        for (SdkField<?> field : fields) {
            byName.put(field.memberName(), field);
        }
        return Collections.unmodifiableMap(byName);
    }
}
