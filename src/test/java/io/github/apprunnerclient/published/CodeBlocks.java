package io.github.apprunnerclient.published;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** The code that a page of the manual shows. */
public final class CodeBlocks {
    private CodeBlocks() {}

    public static List<String> of(Path page, String language) throws IOException {
        return Pattern.compile("(?s)```" + language + "\n(.*?)```")
                .matcher(Files.readString(page))
                .results()
                .map(block -> block.group(1))
                .toList();
    }
}
