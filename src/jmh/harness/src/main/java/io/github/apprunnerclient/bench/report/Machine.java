package io.github.apprunnerclient.bench.report;

import io.github.apprunnerclient.bench.harness.Contender;
import io.github.apprunnerclient.bench.harness.Jdk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Tells of the machine, for whoever reads the figures. */
public final class Machine {
    private static final Path PROCESSORS = Path.of("/proc/cpuinfo");

    private Machine() {}

    /** @param rounds how often each contender ran */
    public static List<String> circumstances(List<Jdk> jdks, List<Contender> contenders, String rounds)
            throws IOException {
        List<String> sentences = new ArrayList<>();
        sentences.add(LocalDate.now(ZoneOffset.UTC) + "; " + rounds);
        sentences.add(Runtime.getRuntime().availableProcessors() + " cores, " + processor() + "; "
                + System.getProperty("os.name") + " " + System.getProperty("os.version"));
        sentences.add("JDK " + jdks.stream().map(Jdk::version).collect(Collectors.joining(", ")));
        for (Contender contender : contenders) {
            if (!contender.jars().isEmpty()) {
                sentences.add(contender.name() + ": " + String.join(", ", contender.versions()));
            }
        }
        return sentences;
    }

    private static String processor() throws IOException {
        if (Files.isReadable(PROCESSORS)) {
            for (String line : Files.readAllLines(PROCESSORS)) {
                if (line.startsWith("model name")) {
                    return line.substring(line.indexOf(':') + 1).strip();
                }
            }
        }
        return System.getProperty("os.arch");
    }
}
