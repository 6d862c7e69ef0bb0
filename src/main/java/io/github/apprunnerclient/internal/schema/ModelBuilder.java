package io.github.apprunnerclient.internal.schema;

import java.util.List;
import java.util.Map;
import software.amazon.awssdk.core.SdkField;
import software.amazon.awssdk.core.SdkPojo;
import software.amazon.awssdk.utils.builder.Buildable;

/**
 * What is behind every model's builder, and the way to the values of a model, whose {@code toBuilder()} gives one. Callers
 * don't see it, since the classes that implement it are not public.
 */
public interface ModelBuilder extends SdkPojo, Buildable {
    Schema schema();

    Values values();

    /**
     * A builder with nothing set, for the member that is a model, or for one in the member's list.
     *
     * @param member its name
     */
    default SdkPojo newBuilder(String member) {
        throw new IllegalArgumentException(schema().name() + "." + member + " is not made of models");
    }

    @Override
    default List<SdkField<?>> sdkFields() {
        return schema().sdkFields(this).all();
    }

    @Override
    default Map<String, SdkField<?>> sdkFieldNameToField() {
        return schema().sdkFields(this).byName();
    }
}
