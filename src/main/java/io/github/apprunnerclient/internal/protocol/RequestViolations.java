package io.github.apprunnerclient.internal.protocol;

import io.github.apprunnerclient.internal.schema.Member;
import io.github.apprunnerclient.internal.schema.ModelBuilder;
import io.github.apprunnerclient.internal.schema.Models;
import io.github.apprunnerclient.internal.schema.Type;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.SdkPojo;
import software.amazon.awssdk.core.exception.SdkClientException;

/**
 * Collects every rule that a request breaks, so that its author hears of all of them at once.
 *
 * <p>Checked are required members, least lengths, the least size of a page, null inside lists and maps, and values that no
 * service knows. Upper bounds, patterns and the ranges of other numbers are the service's to judge, since it may widen them.
 */
public final class RequestViolations {
    private static final String UNKNOWN = "UNKNOWN_TO_SDK_VERSION";

    private @Nullable StringBuilder found;

    private RequestViolations() {}

    /** @throws SdkClientException if the request breaks a rule that it must keep before it is worth sending */
    public static void check(String operation, SdkPojo request) {
        RequestViolations violations = new RequestViolations();
        violations.checkMembers("", request);
        if (violations.found != null) {
            throw SdkClientException.create(operation + " was not sent, its request is invalid: " + violations.found);
        }
    }

    /** @throws SdkClientException if there is no value */
    public static String required(String name, @Nullable String value) {
        if (value == null || value.isEmpty()) {
            throw SdkClientException.create(
                    name + " is " + (value == null ? "not set" : "empty") + ", but it is required. Nothing was sent.");
        }
        return value;
    }

    private void checkMembers(String path, Object model) {
        ModelBuilder builder = Models.builder(model);
        for (Member<?> member : builder.schema().members()) {
            Object value = builder.values().get(member);
            String place = path + member.accessor();
            if (value != null) {
                checkValue(place, member, member.type(), value);
            } else if (member.isRequired()) {
                add(place, "is required, but it is not set");
            }
        }
    }

    private void checkValue(String place, Member<?> member, Type type, Object value) {
        switch (type.kind()) {
            case STRING -> checkText(place, member, (String) value, member.minimumLength());
            case INTEGER -> checkNumber(place, member, (Integer) value);
            case STRUCTURE -> checkMembers(place + ".", value);
            case LIST -> checkElements(place, member, type.element(), (Collection<?>) value);
            case MAP -> checkEntries(place, member, type.element(), (Map<?, ?>) value);
            case BOOLEAN, TIMESTAMP -> {
                // There are no rules for them.
            }
        }
    }

    /** A length is counted in code points, as the service's model does. */
    private void checkText(String place, Member<?> member, String text, int minimum) {
        if (member.constants() != null && text.equals(UNKNOWN)) {
            add(
                    place,
                    "is " + UNKNOWN + ", which stands for what a reply can't name; a request takes one of "
                            + known(member.constants()));
        }
        int length = text.codePointCount(0, text.length());
        if (length == 0 && minimum > 0) {
            add(place, "is empty, its minimum length is " + minimum);
        } else if (length < minimum) {
            String shown = member.isSensitive() ? "" : "'" + text + "', ";
            add(place, "is " + shown + length + " characters long, its minimum length is " + minimum);
        }
    }

    /** Neither sending a made-up text nor leaving the member out would be what the caller meant by the other constant. */
    private static List<String> known(Class<? extends Enum<?>> constants) {
        List<String> known = new ArrayList<>();
        for (Enum<?> constant : constants.getEnumConstants()) {
            if (!constant.name().equals(UNKNOWN)) {
                known.add(constant.name());
            }
        }
        return known;
    }

    private void checkNumber(String place, Member<?> member, int number) {
        if (number < member.minimum()) {
            add(place, "is " + number + ", its minimum is " + member.minimum());
        }
    }

    private void checkElements(String place, Member<?> member, Type type, Collection<?> elements) {
        int index = 0;
        for (Object element : elements) {
            String where = place + "[" + index++ + "]";
            if (element == null) {
                add(where, "is null, but no element of a list may be");
            } else {
                checkValue(where, member, type, element);
            }
        }
    }

    /** Keys don't tell the place: they may be sensitive themselves. */
    private void checkEntries(String place, Member<?> member, Type type, Map<?, ?> entries) {
        for (Map.Entry<?, ?> entry : entries.entrySet()) {
            if (entry.getKey() == null) {
                add(place + " (a key)", "is null, but none in a map may be");
            } else {
                checkText(place + " (a key)", member, (String) entry.getKey(), member.minimumKeyLength());
            }
            if (entry.getValue() == null) {
                add(place + " (a value)", "is null, but none in a map may be");
            } else {
                checkValue(place + " (a value)", member, type, entry.getValue());
            }
        }
    }

    private void add(String place, String violation) {
        if (found == null) {
            found = new StringBuilder(128);
        } else {
            found.append("; ");
        }
        found.append(place).append(' ').append(violation);
    }
}
