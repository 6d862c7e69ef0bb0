package io.github.apprunnerclient.internal.protocol;

import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.exception.SdkClientException;

/**
 * Collects every rule that a request breaks, so that its author hears of all of them at once.
 *
 * <p>Only what boto3 checks is checked: required members, minimum lengths and numbers, null elements and values that no
 * service knows. Upper bounds and patterns are the service's to judge, since it may widen them.
 */
public final class RequestViolations {
    private final String operationName;
    private @Nullable StringBuilder found;

    public RequestViolations(String operationName) {
        this.operationName = operationName;
    }

    public void required(String member, @Nullable Object value) {
        if (value == null) {
            add(member, "is required, but it is not set");
        }
    }

    /** A length is counted in code points, as the service's model does. */
    public void minimumLength(String member, @Nullable String value, int minimum) {
        if (value == null) {
            return;
        }
        int length = value.codePointCount(0, value.length());
        if (length < minimum) {
            add(
                    member,
                    length == 0
                            ? "is empty, its minimum length is " + minimum
                            : "is '" + value + "', " + length + " characters long, its minimum length is " + minimum);
        }
    }

    public void minimum(String member, @Nullable Integer value, int minimum) {
        if (value != null && value < minimum) {
            add(member, "is " + value + ", its minimum is " + minimum);
        }
    }

    /** Neither sending a made-up text nor leaving the member out would be what the caller meant. */
    public void known(String member, @Nullable String value, String unknownConstant, Iterable<?> knownValues) {
        if (unknownConstant.equals(value)) {
            add(
                    member,
                    "is " + unknownConstant + ", which stands for what a reply can't name; a request takes one of "
                            + knownValues);
        }
    }

    public void notNull(String element, @Nullable Object value) {
        if (value == null) {
            add(element, "is null, but no element of a list may be");
        }
    }

    public void throwIfAny() {
        if (found != null) {
            throw SdkClientException.create(operationName + " was not sent, its request is invalid: " + found);
        }
    }

    private void add(String member, String violation) {
        if (found == null) {
            found = new StringBuilder(128);
        } else {
            found.append("; ");
        }
        found.append(member).append(' ').append(violation);
    }
}
