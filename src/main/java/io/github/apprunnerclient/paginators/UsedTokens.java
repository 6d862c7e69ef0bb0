package io.github.apprunnerclient.paginators;

import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.exception.SdkClientException;

/** The tokens that one iteration has followed: to follow one again would be to go round in circles. */
final class UsedTokens {
    /** Bounds the memory, at about 2 MiB of the longest tokens. A circle of more pages than this goes unnoticed. */
    static final int MOST = 1000;

    private static final int LONGEST_EXCERPT = 16;

    private final String operationName;
    private final Set<String> tokens = new LinkedHashSet<>();

    UsedTokens(String operationName) {
        this.operationName = operationName;
    }

    void refuseIfUsed(@Nullable String token) {
        if (token != null && tokens.contains(token)) {
            throw SdkClientException.create(operationName + " was stopped: the service gave the NextToken "
                    + excerpt(token) + " again, which has been followed already, so that its pages would never end."
                    + " A token may be given once only.");
        }
    }

    void add(@Nullable String token) {
        if (token == null) {
            return;
        }
        if (tokens.size() == MOST) {
            Iterator<String> oldest = tokens.iterator();
            oldest.next();
            oldest.remove();
        }
        tokens.add(token);
    }

    private static String excerpt(String token) {
        return token.length() <= LONGEST_EXCERPT
                ? "'" + token + "'"
                : "'" + token.substring(0, LONGEST_EXCERPT) + "...' (" + token.length() + " characters)";
    }
}
