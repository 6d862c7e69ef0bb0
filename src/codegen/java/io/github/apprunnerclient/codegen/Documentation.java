package io.github.apprunnerclient.codegen;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The sentences of {@code src/model/documentation.txt}, which tells its own format. */
final class Documentation {
    private static final Pattern ENTRY = Pattern.compile("(operation|structure|enum|exception) (\\w+): (\\S.*)");
    private static final Pattern MEMBER = Pattern.compile(" {4}(\\w+): (\\S.*)");
    private static final Pattern MORE = Pattern.compile(" {8}(\\S.*)");

    private final Map<String, String> sentences = new LinkedHashMap<>();

    private Documentation() {}

    static Documentation read(Path file) throws IOException {
        Documentation documentation = new Documentation();
        List<String> lines = Files.readAllLines(file);
        String entry = "";
        String last = "";
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            Matcher matcher = ENTRY.matcher(line);
            if (matcher.matches()) {
                entry = matcher.group(1) + " " + matcher.group(2);
                last = documentation.add(entry, matcher.group(3), file, i + 1);
            } else if ((matcher = MEMBER.matcher(line)).matches() && !entry.isEmpty()) {
                last = documentation.add(entry + "." + matcher.group(1), matcher.group(2), file, i + 1);
            } else if ((matcher = MORE.matcher(line)).matches() && !last.isEmpty()) {
                documentation.sentences.merge(last, matcher.group(1), (before, more) -> before + " " + more);
            } else if (!line.isEmpty() && !line.startsWith("#")) {
                throw new IllegalArgumentException(file + ", line " + (i + 1) + " is neither an entry nor a member of"
                        + " one, nor does it go on with what is before it: " + line);
            }
        }
        return documentation;
    }

    private String add(String key, String sentence, Path file, int line) {
        if (sentences.put(key, sentence) != null) {
            throw new IllegalArgumentException(file + ", line " + line + ": there is " + key + " already");
        }
        return key;
    }

    String of(String kind, String name) {
        String sentence = sentences.get(kind + " " + name);
        if (sentence == null) {
            throw new IllegalArgumentException("src/model/documentation.txt has nothing on the " + kind + " " + name);
        }
        return sentence;
    }
}
