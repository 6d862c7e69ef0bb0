package io.github.apprunnerclient.codegen;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The sentences of {@code src/model/documentation.txt}, which tells its own format. */
record Documentation(Map<String, String> sentences) {
    private static final String FILE = "src/model/documentation.txt";
    private static final Pattern START =
            Pattern.compile("((?:operation|structure|enum|exception|waiter) \\w+| {4}\\w+): (\\S.*)");

    static Documentation read(Path file) throws IOException {
        Map<String, String> sentences = new HashMap<>();
        String entry = "";
        String key = "";
        int number = 0;
        for (String line : Files.readAllLines(file)) {
            String place = FILE + ", line " + ++number;
            Matcher start = START.matcher(line);
            if (start.matches()) {
                boolean isMember = line.startsWith(" ");
                entry = isMember ? entry : start.group(1);
                key = isMember ? entry + "." + start.group(1).strip() : entry;
                if (sentences.put(key, start.group(2)) != null) {
                    throw new IllegalArgumentException(place + ": there is " + key + " already");
                }
            } else if (line.startsWith(" ".repeat(8))) {
                sentences.merge(key, " " + line.strip(), String::concat);
            } else if (!line.isEmpty() && !line.startsWith("#")) {
                throw new IllegalArgumentException(place + ", is no entry and no member: " + line);
            }
        }
        return new Documentation(sentences);
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
