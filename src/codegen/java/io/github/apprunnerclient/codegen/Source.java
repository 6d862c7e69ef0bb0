package io.github.apprunnerclient.codegen;

import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What all templates share: placeholders, imports, and lines broken as the project's formatter breaks them. */
final class Source {
    static final String ROOT = "io.github.apprunnerclient";
    static final String GENERATOR = ROOT + ".codegen.Generate";

    private static final int WIDTH = 120;

    private static final Pattern COMMENT = Pattern.compile("(?s)/\\*\\*.*?\\*/");
    private static final Pattern LINK = Pattern.compile("(\\{@link|@throws) (\\w+)");

    private Source() {}

    /** The template with each {@code ${name}} replaced: names and values take turns. */
    static String fill(String template, String... namesAndValues) {
        String filled = template;
        for (int i = 0; i < namesAndValues.length; i += 2) {
            filled = filled.replace("${" + namesAndValues[i] + "}", namesAndValues[i + 1]);
        }
        int open = filled.indexOf("${");
        if (open >= 0) {
            throw new IllegalArgumentException("Nothing was given for " + filled.substring(open));
        }
        return filled;
    }

    /** A whole file, which imports what its code and links name of these classes. */
    static String file(String packageName, String body, Collection<String> classes) {
        StringBuilder code = new StringBuilder(COMMENT.matcher(body).replaceAll(""));
        Matcher links = LINK.matcher(body);
        while (links.find()) {
            code.append(' ').append(links.group(2));
        }
        TreeSet<String> imports = new TreeSet<>();
        for (String name : classes) {
            int dot = name.lastIndexOf('.');
            if (!name.substring(0, dot).equals(packageName)
                    && Pattern.compile("(?<![\\w.\"])" + name.substring(dot + 1) + "\\b")
                            .matcher(code)
                            .find()) {
                imports.add("import " + name + ";\n");
            }
        }
        return "package " + packageName + ";\n\n" + String.join("", imports) + (imports.isEmpty() ? "" : "\n") + body;
    }

    /** A Javadoc comment, indented: one paragraph for each text that is not empty, and block tags after a blank line. */
    static String comment(int indent, String summary, String... more) {
        String margin = " ".repeat(indent);
        if (more.length == 0 && indent + summary.length() + "/**  */".length() <= WIDTH) {
            return margin + "/** " + summary + " */\n";
        }
        StringBuilder comment = new StringBuilder(margin + "/**\n" + wrap(margin + " * ", summary, ""));
        boolean inTags = false;
        for (String text : more) {
            boolean isTag = text.startsWith("@");
            if (!inTags) {
                comment.append(margin).append(" *\n");
            }
            inTags = isTag;
            comment.append(wrap(margin + " * ", isTag ? text : "<p>" + text, isTag ? "    " : ""));
        }
        return comment.append(margin).append(" */\n").toString();
    }

    private static String wrap(String margin, String text, String hanging) {
        StringBuilder lines = new StringBuilder();
        StringBuilder line = new StringBuilder(margin);
        boolean first = true;
        for (String word : text.split(" ")) {
            if (!first && line.length() + 1 + word.length() > WIDTH) {
                lines.append(line).append('\n');
                line = new StringBuilder(margin + hanging).append(word);
            } else {
                line.append(first ? "" : " ").append(word);
            }
            first = false;
        }
        return lines.append(line).append('\n').toString();
    }

    /** A signature: what is too long for one line goes on in the next, first the parameters, then the exceptions. */
    static String signature(int indent, String head, String parameters, List<String> exceptions, String end) {
        String margin = " ".repeat(indent);
        String more = margin + " ".repeat(8);
        String tail = exceptions.isEmpty() ? end : "";
        String oneLine = margin + head + "(" + parameters + ")" + tail;
        String signature = oneLine.length() <= WIDTH ? oneLine : margin + head + "(\n" + more + parameters + ")" + tail;
        if (exceptions.isEmpty()) {
            return signature + "\n";
        }
        StringBuilder lines = new StringBuilder(signature);
        StringBuilder line = new StringBuilder(more + "throws");
        for (int i = 0; i < exceptions.size(); i++) {
            String name = exceptions.get(i) + (i + 1 < exceptions.size() ? "," : end);
            if (line.length() + 1 + name.length() > WIDTH) {
                lines.append('\n').append(line);
                line = new StringBuilder(more + " ".repeat(7)).append(' ').append(name);
            } else {
                line.append(' ').append(name);
            }
        }
        return lines.append('\n').append(line).append('\n').toString();
    }

    /** A statement or declaration in one line or, if that is too long, with what comes after the head in the next. */
    static String line(int indent, String head, String rest) {
        String oneLine = " ".repeat(indent) + head + rest;
        if (oneLine.length() <= WIDTH) {
            return oneLine + "\n";
        }
        return " ".repeat(indent) + head.stripTrailing() + "\n" + " ".repeat(indent + 8) + rest + "\n";
    }

    /** The block tag that leads to a page of the API reference. */
    static String apiReference(String page) {
        return "@see <a href=\"https://docs.aws.amazon.com/apprunner/latest/api/API_" + page
                + ".html\">API reference</a>";
    }
}
