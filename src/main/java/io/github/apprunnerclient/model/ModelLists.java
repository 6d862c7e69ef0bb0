package io.github.apprunnerclient.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.util.DefaultSdkAutoConstructList;
import software.amazon.awssdk.core.util.SdkAutoConstructList;

/** Lists in models: unmodifiable copies, with a list of their own for those that were never set. */
final class ModelLists {
    private ModelLists() {}

    static <T> List<T> unset() {
        return DefaultSdkAutoConstructList.getInstance();
    }

    static boolean isSet(Collection<?> list) {
        return !(list instanceof SdkAutoConstructList);
    }

    /** Null, and a list that says it was never set, give one that says the same. */
    static <T> List<T> copyOf(@Nullable Collection<T> list) {
        return list == null || !isSet(list) ? unset() : Collections.unmodifiableList(new ArrayList<>(list));
    }
}
