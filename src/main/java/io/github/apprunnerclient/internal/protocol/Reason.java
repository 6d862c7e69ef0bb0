package io.github.apprunnerclient.internal.protocol;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import org.jspecify.annotations.Nullable;

/** Why something failed, in one line: never {@code null}, as the message of an exception may be. */
public final class Reason {
    private Reason() {}

    public static String of(Throwable failure) {
        String message = message(failure);
        return message == null ? failure.getClass().getSimpleName() : message;
    }

    /** Jackson's own message goes on to say that it hides the source. */
    private static @Nullable String message(Throwable failure) {
        if (!(failure instanceof JsonProcessingException malformed)) {
            return failure.getMessage();
        }
        JsonLocation place = malformed.getLocation();
        return place == null
                ? malformed.getOriginalMessage()
                : malformed.getOriginalMessage() + " (line " + place.getLineNr() + ", column " + place.getColumnNr()
                        + ")";
    }
}
