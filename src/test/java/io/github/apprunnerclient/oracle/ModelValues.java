package io.github.apprunnerclient.oracle;

import static io.github.apprunnerclient.model.OfficialModels.OFFICIAL;
import static io.github.apprunnerclient.model.OfficialModels.builderOf;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import software.amazon.awssdk.core.SdkField;
import software.amazon.awssdk.core.SdkPojo;
import software.amazon.awssdk.core.protocol.MarshallingType;
import software.amazon.awssdk.core.traits.ListTrait;
import software.amazon.awssdk.core.traits.MapTrait;
import software.amazon.awssdk.utils.builder.SdkBuilder;

/**
 * What a model holds before it is either client's, or JSON: texts, numbers and so on, lists and maps of these, and
 * other models. The members are those that the official client's model says it has.
 */
public final class ModelValues {
    private final String model;
    private final Map<String, Object> members = new LinkedHashMap<>();

    private ModelValues(String model) {
        this.model = model;
    }

    public static ModelValues of(String model, Flavour flavour) {
        return flavour == Flavour.NOTHING ? new ModelValues(model) : new Filler(flavour).filled(model);
    }

    String model() {
        return model;
    }

    public Map<String, Object> members() {
        return members;
    }

    /** The same but for one member; null stands for one that is not set. */
    public ModelValues with(String member, Object value) {
        ModelValues changed = new ModelValues(model);
        changed.members.putAll(members);
        changed.members.put(member, value);
        return changed;
    }

    /** The same with another value for each number and each boolean, wherever it stands. */
    ModelValues withScalars(UnaryOperator<Object> changes) {
        ModelValues changed = new ModelValues(model);
        members.forEach((member, value) -> changed.members.put(member, withScalars(value, changes)));
        return changed;
    }

    private static Object withScalars(Object value, UnaryOperator<Object> changes) {
        if (value instanceof ModelValues values) {
            return values.withScalars(changes);
        }
        if (value instanceof List<?> list) {
            return list.stream().map(element -> withScalars(element, changes)).toList();
        }
        return value instanceof Integer || value instanceof Boolean ? changes.apply(value) : value;
    }

    /** Every text, wherever it stands. */
    Stream<String> texts() {
        return texts(members.values());
    }

    private static Stream<String> texts(Object value) {
        if (value instanceof ModelValues values) {
            return texts(values.members.values());
        }
        if (value instanceof Map<?, ?> map) {
            return Stream.concat(texts(map.keySet()), texts(map.values()));
        }
        if (value instanceof Collection<?> values) {
            return values.stream().flatMap(ModelValues::texts);
        }
        return value instanceof String text ? Stream.of(text) : Stream.empty();
    }

    /** The model of the client whose package this is. */
    public SdkPojo in(String clientPackage) {
        SdkPojo builder = builderOf(clientPackage + "model." + model);
        fill(builder);
        return (SdkPojo) ((SdkBuilder<?, ?>) builder).build();
    }

    public void fill(SdkPojo builder) {
        for (SdkField<?> field : builder.sdkFields()) {
            Object value = members.get(field.memberName());
            if (value != null) {
                field.set(builder, converted(value, builder.getClass().getPackageName()));
            }
        }
    }

    /** A member's value as the builders of a package take it. */
    public static Object converted(Object value, String modelPackage) {
        if (value instanceof ModelValues values) {
            return values.in(modelPackage.substring(0, modelPackage.length() - "model".length()));
        }
        if (value instanceof List<?> list) {
            List<Object> converted = new ArrayList<>();
            list.forEach(element -> converted.add(converted(element, modelPackage)));
            return converted;
        }
        return value;
    }

    /** As the service writes it. */
    public String json() {
        return json(Map.of());
    }

    /** With other members in every structure. */
    String json(Map<String, Object> others) {
        try {
            return new ObjectMapper().writeValueAsString(tree(this, others));
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }

    private static Object tree(Object value, Map<String, Object> others) {
        if (value instanceof ModelValues values) {
            Map<String, Object> tree = new LinkedHashMap<>(others);
            for (SdkField<?> field :
                    builderOf(OFFICIAL + "model." + values.model).sdkFields()) {
                if (values.members.containsKey(field.memberName())) {
                    tree.put(field.locationName(), tree(values.members.get(field.memberName()), others));
                }
            }
            return tree;
        }
        if (value instanceof List<?> list) {
            List<Object> tree = new ArrayList<>();
            list.forEach(element -> tree.add(tree(element, others)));
            return tree;
        }
        return value instanceof Instant time ? BigDecimal.valueOf(time.toEpochMilli(), 3) : value;
    }

    @Override
    public String toString() {
        return model + members;
    }

    private static final class Filler {
        private final Flavour flavour;
        private int count;

        Filler(Flavour flavour) {
            this.flavour = flavour;
        }

        ModelValues filled(String model) {
            ModelValues values = new ModelValues(model);
            for (SdkField<?> field : builderOf(OFFICIAL + "model." + model).sdkFields()) {
                List<String> constants = constants(model, field.memberName());
                values.members.put(
                        field.memberName(),
                        constants.isEmpty() ? value(field, field.memberName()) : flavour.constant(constants, count++));
            }
            return values;
        }

        private Object value(SdkField<?> field, String member) {
            MarshallingType<?> type = field.marshallingType();
            if (type.equals(MarshallingType.STRING)) {
                return flavour.text(member, count++);
            }
            if (type.equals(MarshallingType.INTEGER)) {
                return flavour.number(++count);
            }
            if (type.equals(MarshallingType.BOOLEAN)) {
                return count++ % 2 == 0;
            }
            if (type.equals(MarshallingType.INSTANT)) {
                return flavour.time(++count);
            }
            if (type.equals(MarshallingType.LIST)) {
                SdkField<?> element = field.getTrait(ListTrait.class).memberFieldInfo();
                return flavour.list(() -> value(element, member));
            }
            if (type.equals(MarshallingType.MAP)) {
                SdkField<?> value = field.getTrait(MapTrait.class).valueFieldInfo();
                return flavour.map(() -> flavour.text(member, count++), () -> value(value, member));
            }
            if (type.equals(MarshallingType.SDK_POJO)) {
                String model =
                        field.constructor().get().getClass().getEnclosingClass().getSimpleName();
                return flavour == Flavour.EMPTY_STRUCTURES ? new ModelValues(model) : filled(model);
            }
            throw new AssertionError("Nothing to fill " + member + " with, a " + type);
        }

        /** The texts of the enum that a member is of; none if it is no enum. */
        private static List<String> constants(String model, String member) {
            Class<?> type = Accessors.of(model, member).getReturnType();
            return type.isEnum()
                    ? Arrays.stream(type.getEnumConstants())
                            .filter(constant -> !((Enum<?>) constant).name().equals("UNKNOWN_TO_SDK_VERSION"))
                            .map(Object::toString)
                            .toList()
                    : List.of();
        }
    }
}
