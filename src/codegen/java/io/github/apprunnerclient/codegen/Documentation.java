package io.github.apprunnerclient.codegen;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The sentences of {@code src/model/documentation.txt}, which tells its own format. */
final class Documentation {
    private static final Pattern ENTRY = Pattern.compile("((?:operation|structure|enum|exception) \\w+): (\\S.*)");
    private static final Pattern MEMBER = Pattern.compile(" {4}(\\w+): (\\S.*)");
    private static final String FILE = "src/model/documentation.txt";

    private final Map<String, String> sentences = new LinkedHashMap<>();

    static Documentation read(Path file) throws IOException {
        Documentation documentation = new Documentation();
        String entry = "";
        String last = "";
        int number = 0;
        for (String line : Files.readAllLines(file)) {
            number++;
            Matcher start = ENTRY.matcher(line);
            Matcher member = MEMBER.matcher(line);
            if (start.matches()) {
                entry = start.group(1);
                last = entry;
                documentation.add(last, start.group(2), number);
            } else if (member.matches() && !entry.isEmpty()) {
                last = entry + "." + member.group(1);
                documentation.add(last, member.group(2), number);
            } else if (line.startsWith(" ".repeat(8)) && !last.isEmpty()) {
                documentation.sentences.merge(last, " " + line.strip(), String::concat);
            } else if (!line.isEmpty() && !line.startsWith("#")) {
                throw new IllegalArgumentException(FILE + ", line " + number + ", is no entry and no member: " + line);
            }
        }
        return documentation;
    }

    private void add(String key, String sentence, int line) {
        if (sentences.put(key, sentence) != null) {
            throw new IllegalArgumentException(FILE + ", line " + line + ": there is " + key + " already");
        }
    }

    /** The sentence on an entry such as {@code operation CreateConnection} or {@code structure Tag.Key}. */
    String of(String key) {
        String sentence = sentences.get(key);
        if (sentence == null) {
            throw new IllegalArgumentException(FILE + " has nothing on " + key);
        }
        return sentence;
    }
}
