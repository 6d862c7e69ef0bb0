package io.github.apprunnerclient.published;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Calls and the blocks that they stand in, of a Gradle script in Kotlin, as {@code block/function(argument)}. It knows no
 * other statements, and no arguments but one text.
 */
final class GradleScript {
    private static final Pattern TOKEN =
            Pattern.compile("\\s*(?:([\\w.]+)\\s*\\{|([\\w.]+)\\((?:\"([^\"]*)\")?\\)|(}))");

    private GradleScript() {}

    /** @throws IllegalArgumentException if it is none, or has statements of other kinds */
    static List<String> calls(String script) {
        List<String> calls = new ArrayList<>();
        List<String> blocks = new ArrayList<>();
        Matcher token = TOKEN.matcher(script);
        int end = 0;
        while (end < script.stripTrailing().length()) {
            if (!token.find(end) || token.start() != end) {
                throw new IllegalArgumentException("Not understood: " + script.substring(end));
            }
            end = token.end();
            if (token.group(1) != null) {
                blocks.add(token.group(1));
            } else if (token.group(2) != null) {
                String argument = token.group(3) == null ? "" : token.group(3);
                calls.add(String.join("/", blocks) + "/" + token.group(2) + "(" + argument + ")");
            } else if (blocks.isEmpty()) {
                throw new IllegalArgumentException("A block that ends without having begun");
            } else {
                blocks.remove(blocks.size() - 1);
            }
        }
        if (!blocks.isEmpty()) {
            throw new IllegalArgumentException("A block that does not end: " + blocks);
        }
        return calls;
    }
}
