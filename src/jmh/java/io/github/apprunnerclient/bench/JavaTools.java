package io.github.apprunnerclient.bench;

import java.nio.file.Path;

/** The programs of the JDK that runs this one. */
final class JavaTools {

    private JavaTools() {}

    static String path(String tool) {
        return Path.of(System.getProperty("java.home"), "bin", tool).toString();
    }
}
