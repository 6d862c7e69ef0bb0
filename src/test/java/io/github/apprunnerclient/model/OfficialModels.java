package io.github.apprunnerclient.model;

import java.util.ArrayList;
import java.util.List;
import software.amazon.awssdk.core.SdkField;
import software.amazon.awssdk.core.SdkPojo;
import software.amazon.awssdk.core.util.SdkAutoConstructList;
import software.amazon.awssdk.core.util.SdkAutoConstructMap;
import software.amazon.awssdk.utils.builder.SdkBuilder;

/** Makes the official client's model that holds what one of ours holds. */
public final class OfficialModels {
    public static final String OFFICIAL = "software.amazon.awssdk.services.apprunner.";
    public static final String OURS = "io.github.apprunnerclient.";

    private OfficialModels() {}

    public static SdkPojo of(SdkPojo ours) {
        SdkPojo builder = builderOf(OFFICIAL + "model." + ours.getClass().getSimpleName());
        for (SdkField<?> field : ours.sdkFields()) {
            Object value = field.getValueOrDefault(ours);
            if (value != null && !(value instanceof SdkAutoConstructList) && !(value instanceof SdkAutoConstructMap)) {
                builder.sdkFieldNameToField().get(field.memberName()).set(builder, converted(value));
            }
        }
        return (SdkPojo) ((SdkBuilder<?, ?>) builder).build();
    }

    public static SdkPojo builderOf(String model) {
        try {
            return (SdkPojo) Class.forName(model).getMethod("builder").invoke(null);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    private static Object converted(Object value) {
        if (value instanceof SdkPojo pojo) {
            return of(pojo);
        }
        if (value instanceof List<?> list) {
            List<Object> converted = new ArrayList<>();
            for (Object element : list) {
                converted.add(element == null ? null : converted(element));
            }
            return converted;
        }
        return value;
    }
}
