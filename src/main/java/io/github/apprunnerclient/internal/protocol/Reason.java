package io.github.apprunnerclient.internal.protocol;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import org.jspecify.annotations.Nullable;

/**
 * Why something failed, in one line: never {@code null}, as the message of an exception may be. One that has none is as
 * good as its cause.
 */
public final class Reason {
    private Reason() {}

    public static String of(Throwable failure) {
        String message = message(failure);
        if (message != null && !message.isBlank()) {
            return message;
        }
        return failure.getCause() == null ? name(failure.getClass()) : of(failure.getCause());
    }

    /** A failure without what a future wrapped around it. */
    public static Throwable unwrapped(Throwable failure) {
        boolean isWrapper = failure instanceof CompletionException || failure instanceof ExecutionException;
        return isWrapper && failure.getCause() != null ? failure.getCause() : failure;
    }

    /** An anonymous class has no simple name. */
    private static String name(Class<?> type) {
        return type.getSimpleName().isEmpty() ? type.getName() : type.getSimpleName();
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
