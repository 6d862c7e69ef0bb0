package io.github.apprunnerclient.internal.schema;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.util.DefaultSdkAutoConstructList;
import software.amazon.awssdk.core.util.DefaultSdkAutoConstructMap;
import software.amazon.awssdk.core.util.SdkAutoConstructList;
import software.amazon.awssdk.core.util.SdkAutoConstructMap;

/**
 * What the members of one model are set to. Those of a builder are changed by its setters; a model has a copy, which nobody
 * changes.
 */
public final class Values implements Serializable {
    private static final long serialVersionUID = 1L;

    private final @Nullable Object[] values;

    /** None of the schema's members is set. */
    public Values(Schema schema) {
        this(new Object[schema.members().size()]);
    }

    private Values(@Nullable Object[] values) {
        this.values = values;
    }

    public Values copy() {
        return new Values(values.clone());
    }

    /** The member's value, or null if it is not set. */
    @SuppressWarnings("unchecked") // set() has checked it, as far as the class of a model's member goes
    public <T> @Nullable T get(Member<T> member) {
        return (T) values[member.index()];
    }

    /** The member's list, unmodifiable; if it is not set, the SDK's that says so. */
    public <T> List<T> list(Member<List<T>> member) {
        List<T> list = get(member);
        return list == null ? DefaultSdkAutoConstructList.getInstance() : list;
    }

    /** The member's map, unmodifiable; if it is not set, the SDK's that says so. */
    public <T> Map<String, T> map(Member<Map<String, T>> member) {
        Map<String, T> map = get(member);
        return map == null ? DefaultSdkAutoConstructMap.getInstance() : map;
    }

    public boolean isSet(Member<?> member) {
        return values[member.index()] != null;
    }

    /**
     * Of a list or a map, a copy is kept; one that says it was never set is not.
     *
     * @throws ClassCastException if the value is not of the member's type
     */
    public void set(Member<?> member, @Nullable Object value) {
        values[member.index()] = kept(member.type().checked(value));
    }

    private static @Nullable Object kept(@Nullable Object value) {
        if (value instanceof SdkAutoConstructList || value instanceof SdkAutoConstructMap) {
            return null;
        }
        if (value instanceof Collection<?> list) {
            return Collections.unmodifiableList(new ArrayList<>(list));
        }
        return value instanceof Map<?, ?> map ? Collections.unmodifiableMap(new LinkedHashMap<>(map)) : value;
    }

    /** What {@code SdkPojo} gives for the member: never null for a list or a map. */
    @Nullable
    Object getOrEmpty(Member<?> member) {
        if (isSet(member)) {
            return get(member);
        }
        if (member.type().isList()) {
            return DefaultSdkAutoConstructList.getInstance();
        }
        return member.type() == Type.MAP ? DefaultSdkAutoConstructMap.getInstance() : null;
    }

    @Override
    public boolean equals(@Nullable Object obj) {
        return obj instanceof Values other && Arrays.equals(values, other.values);
    }

    /** As the SDK's models, which start with 1 and add one member after the other. */
    @Override
    public int hashCode() {
        return hashCode(1);
    }

    /** @param start what has been hashed before */
    public int hashCode(int start) {
        int hash = start;
        for (Object value : values) {
            hash = 31 * hash + (value == null ? 0 : value.hashCode());
        }
        return hash;
    }
}
