package io.github.apprunnerclient.internal.schema;

import org.jspecify.annotations.Nullable;

/**
 * A member of a shape: its name in the API, its type, and the rules that are checked before a request is sent. Its rules are
 * set where it is declared, and not changed afterwards.
 *
 * @param <T> what callers get: {@code String} for an enum too, {@code List} and {@code Map} for many
 */
public final class Member<T> {
    private final int index;
    private final String name;
    private final Type type;
    private @Nullable Class<? extends Enum<?>> constants;
    private boolean required;
    private boolean sensitive;
    private int minimum = Integer.MIN_VALUE;
    private int minimumLength;
    private int minimumKeyLength;

    Member(int index, String name, Type type) {
        this.index = index;
        this.name = name;
        this.type = type;
    }

    /** There are constants for its texts; others are allowed, too. */
    Member<T> constants(Class<? extends Enum<?>> enumClass) {
        constants = enumClass;
        return this;
    }

    public Member<T> required() {
        required = true;
        return this;
    }

    /** Its value is kept out of texts and messages. */
    public Member<T> sensitive() {
        sensitive = true;
        return this;
    }

    /** The least number. */
    public Member<T> minimum(int number) {
        minimum = number;
        return this;
    }

    /** The least length of the text, or of each text in the list. */
    public Member<T> minimumLength(int characters) {
        minimumLength = characters;
        return this;
    }

    /** The least lengths of each key and each value in the map. */
    public Member<T> minimumLengths(int ofKeys, int ofValues) {
        minimumKeyLength = ofKeys;
        minimumLength = ofValues;
        return this;
    }

    public String name() {
        return name;
    }

    /** As callers write it. */
    public String accessor() {
        return accessor(name);
    }

    static String accessor(String name) {
        return Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }

    public Type type() {
        return type;
    }

    /** The constants of an enum, or null where any text will do. */
    public @Nullable Class<? extends Enum<?>> constants() {
        return constants;
    }

    public boolean isRequired() {
        return required;
    }

    public boolean isSensitive() {
        return sensitive;
    }

    public int minimum() {
        return minimum;
    }

    public int minimumLength() {
        return minimumLength;
    }

    public int minimumKeyLength() {
        return minimumKeyLength;
    }

    int index() {
        return index;
    }
}
