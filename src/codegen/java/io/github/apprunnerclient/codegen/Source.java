package io.github.apprunnerclient.codegen;

import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A template whose placeholders are replaced one by one. Code is broken into lines by the formatter afterwards. */
final class Source {
    static final String ROOT = "io.github.apprunnerclient";

    private static final int WIDTH = 120;
    private static final Pattern COMMENT = Pattern.compile("(?s)/\\*\\*.*?\\*/");
    private static final Pattern LINK = Pattern.compile("(\\{@link|@throws) (\\w+)");

    private String text;

    Source(String template) {
        this.text = template;
    }

    /** Replaces each {@code ${name}}. */
    Source with(String name, String value) {
        text = text.replace("${" + name + "}", value);
        return this;
    }

    @Override
    public String toString() {
        if (text.contains("${")) {
            throw new IllegalStateException("Nothing was given for " + text.substring(text.indexOf("${")));
        }
        return text;
    }

    /** The whole file, which imports what its code and links name of these classes. */
    static String file(String packageName, String body, Iterable<String> classes) {
        StringBuilder code =
                new StringBuilder("Generated " + COMMENT.matcher(body).replaceAll(""));
        Matcher links = LINK.matcher(body);
        while (links.find()) {
            code.append(' ').append(links.group(2));
        }
        TreeSet<String> imports = new TreeSet<>();
        for (String name : classes) {
            int dot = name.lastIndexOf('.');
            Pattern use = Pattern.compile("(?<![\\w.\"])" + name.substring(dot + 1) + "\\b");
            if (!name.substring(0, dot).equals(packageName) && use.matcher(code).find()) {
                imports.add("import " + name + ";\n");
            }
        }
        String annotation = "@Generated(\"" + ROOT + ".codegen.Generate\")\n";
        String annotated = body.replaceFirst("(?m)^(?=@|public |abstract )", annotation);
        return "package " + packageName + ";\n\n" + String.join("", imports) + "\n" + wrapComments(annotated);
    }

    private static String wrapComments(String source) {
        StringBuilder wrapped = new StringBuilder();
        for (String line : source.split("\n")) {
            String text = line.strip();
            String margin =
                    line.substring(0, line.length() - line.stripLeading().length());
            if (line.length() <= WIDTH || !text.matches("(/\\*\\*|\\*) .*")) {
                wrapped.append(line).append('\n');
            } else if (text.startsWith("* ")) {
                wrapped.append(wrap(margin + "* ", text.substring(2)));
            } else {
                String inside = text.substring("/** ".length(), text.length() - " */".length());
                wrapped.append(margin + "/**\n" + wrap(margin + " * ", inside) + margin + " */\n");
            }
        }
        return wrapped.toString();
    }

    private static String wrap(String margin, String text) {
        String hanging = text.startsWith("@") ? "    " : "";
        String lines = "";
        String line = margin;
        for (String word : text.split(" ")) {
            if (line.length() + 1 + word.length() > WIDTH && line.length() > margin.length()) {
                lines += line + "\n";
                line = margin + hanging + word;
            } else {
                line += (line.equals(margin) ? "" : " ") + word;
            }
        }
        return lines + line + "\n";
    }
}
